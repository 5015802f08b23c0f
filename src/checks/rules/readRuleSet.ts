import type { Language } from "../../language/language";
import { jsonOfFile } from "../../packs/jsonOfFile";
import { packProblemsInWords } from "../../packs/packProblemInWords";
import { problem, type PackProblem } from "../../packs/packProblem";
import { asPointers, SchemaCheck } from "../../packs/schemaProblems";
import { ruleSetWords } from "../locale/ruleSetWords";
import { ruleSetSchema } from "./ruleSetShape";
import type { RuleSet } from "./ruleSet";
import { ruleSetById, ruleSets } from "./shipped";

/** Longer than a set that sets everything there is. */
const longest = 500_000;

const check = new SchemaCheck(ruleSetSchema, asPointers);

/** A set, or all that is wrong with it. */
type ReadRuleSet = { readonly set: RuleSet } | { readonly problems: readonly PackProblem[] };

const ids = (): string => ruleSets.map(({ id }) => id).join(" / ");

/** What the shape cannot tell: reports name a set by its id, so that of a set that ships is taken. */
function meaningProblems(set: RuleSet): readonly PackProblem[] {
  const base = set.extends;
  return [
    ...(ruleSetById(set.id) ? [problem("same-id", "/id", { id: set.id })] : []),
    ...(base !== undefined && !ruleSetById(base)
      ? [problem("not-one-of", "/extends", { value: base, words: ids() })]
      : []),
  ];
}

/** Tells whether a value that was read from JSON is a set of rules. Places are JSON pointers. */
export function validateRuleSet(json: unknown): ReadRuleSet {
  const shape = check.problems(json);
  if (shape.length > 0) return { problems: shape };
  const set = json as RuleSet;
  const problems = meaningProblems(set);
  return problems.length > 0 ? { problems } : { set };
}

/**
 * Reads the text of a file with a set of rules.
 * @param language of the messages
 * @returns the set, or at most ten messages about what is wrong, each with the place in the file as a JSON pointer
 */
export function readRuleSet(
  text: string,
  language: Language,
): { readonly set: RuleSet } | { readonly problems: readonly string[] } {
  const file = jsonOfFile(text, longest);
  const read = "json" in file ? validateRuleSet(file.json) : file;
  if ("set" in read) return read;
  return { problems: packProblemsInWords(read.problems, language, ruleSetWords(language).problems) };
}
