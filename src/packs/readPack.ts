import type { Language } from "../language/language";
import { withoutSchema } from "../rubric/pack/packFile";
import { packSchema } from "../rubric/pack/packSchema";
import type { Rubric } from "../rubric/rubric";
import { meaningProblems } from "./meaningProblems";
import { jsonOfFile } from "./jsonOfFile";
import { packProblemsInWords } from "./packProblemInWords";
import type { PackProblem } from "./packProblem";
import { withDefaults } from "./withDefaults";
import { SchemaCheck } from "./schemaProblems";

/** Larger than a form of thousands of lines. */
const longest = 5_000_000;
const check = new SchemaCheck(packSchema);

/** A pack, or what is wrong with it. */
export type Validated = { readonly rubric: Rubric } | { readonly problems: readonly PackProblem[] };

/** Tells whether a value that was read from JSON is a rubric pack that can be inserted. */
export function validateRubric(json: unknown): Validated {
  const shape = check.problems(json);
  if (shape.length > 0) return { problems: shape };
  const rubric = json as Rubric;
  const problems = meaningProblems(rubric);
  return problems.length > 0 ? { problems } : { rubric };
}

/** A pack from its JSON, or what is wrong with it. */
export function parsePack(text: string): Validated {
  const read = jsonOfFile(text, longest);
  return "json" in read ? validateRubric(read.json) : read;
}

/**
 * Reads the text of a pack file, which needs to say only its Chinese name and its lines.
 * @param language of the messages
 * @returns the pack, or at most ten messages about what is wrong, each with the place in the file
 */
export function readPack(
  text: string,
  language: Language,
): { readonly rubric: Rubric } | { readonly problems: readonly string[] } {
  const json = jsonOfFile(text, longest);
  const read = "json" in json ? validateRubric(withDefaults(json.json)) : json;
  if ("rubric" in read) return { rubric: withoutSchema(read.rubric) };
  return { problems: packProblemsInWords(read.problems, language) };
}
