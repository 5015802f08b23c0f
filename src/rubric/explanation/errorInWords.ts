import { shortened } from "../../language/leaving";
import type { Language } from "../../language/language";
import { ruleWords } from "../locale";
import { fill } from "../../language/fill";
import type { RuleError } from "../ruleError";
import type { Shown } from "./explanation";
import type { ParameterNames } from "./parameterInWords";
import { shownInWords } from "./shownInWords";

/** Of a text that a message quotes. */
const longestQuoted = 200;

/** What holds several words or figures of ours, with the sign of Chinese lists between them. */
const LISTS: readonly string[] = ["words", "figures"];

const inLanguage = (list: string, language: Language): string => list.replace(/、/g, ruleWords(language).betweenListed);

const shown = (name: string, value: string | number, language: Language): Shown => {
  if (typeof value === "number") return { number: value };
  if (LISTS.includes(name)) return { text: shortened(inLanguage(value, language), longestQuoted) };
  return name === "name" ? { parameter: value } : { text: shortened(value, longestQuoted) };
};

/**
 * What is wrong with the arguments of a rule and what to do about it, in the user's language; parameters by the names that
 * the user reads, not by those of the code.
 * @param names what the parameters are called where the rule is used
 */
export function ruleErrorInWords(error: RuleError, language: Language, names?: ParameterNames): string {
  const args = Object.entries(error.args).map(
    ([name, value]) => [name, shownInWords(shown(name, value, language), language, names)] as const,
  );
  return fill(ruleWords(language).errors[error.code], Object.fromEntries(args));
}
