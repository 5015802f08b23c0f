import type { Language } from "../language/language";
import schema from "../rubric/pack.schema.json";
import type { Rubric } from "../rubric/rubric";
import { meaningProblems } from "./meaningProblems";
import { packProblemInWords } from "./packProblemInWords";
import { problem, type PackProblem } from "./packProblem";
import { SchemaCheck, type Schema } from "./schemaProblems";

/** Larger than a form of thousands of lines. */
const longest = 5_000_000;
/** So many problems are told at once: the rest mostly follows from the first ones. */
const mostTold = 10;

const check = new SchemaCheck(schema as unknown as Schema);

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
  if (text.length > longest) return { problems: [problem("too-large", "")] };
  try {
    return validateRubric(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    if (error instanceof SyntaxError) return { problems: [problem("not-json", "")] };
    throw error;
  }
}

/**
 * Reads the text of a pack file.
 * @param language of the messages
 * @returns the pack, or at most ten messages about what is wrong, each with the place in the file
 */
export function readPack(
  text: string,
  language: Language,
): { readonly rubric: Rubric } | { readonly problems: readonly string[] } {
  const read = parsePack(text);
  if ("rubric" in read) return read;
  return { problems: read.problems.slice(0, mostTold).map((one) => packProblemInWords(one, language)) };
}
