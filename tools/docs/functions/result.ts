import { errorValues } from "../../../src/functions/errorValues";
import { justificationInWords } from "../../../src/functions/justificationInWords";
import { ruleErrorInWords } from "../../../src/rubric/explanation/errorInWords";
import { explanationInWords } from "../../../src/rubric/explanation/inWords";
import type { Language } from "../../../src/language/language";
import { quantityValue } from "../../../src/rubric/quantityText/quantityValue";
import { RuleError } from "../../../src/rubric/ruleError";
import { ruleByName } from "../../../src/rubric/rules";

/** What a call gives, in words of one language. */
export interface Result {
  readonly shown: string;
  /** The rule in general, and how this result came about. */
  readonly rule: string | null;
  readonly steps: readonly string[];
}

type Call = (args: readonly unknown[], language: Language) => Result;

const plain = (value: unknown): Result => ({ shown: shownAsCell(value), rule: null, steps: [] });

/** The two functions that are no rules. */
const others: Readonly<Record<string, Call>> = {
  QUANTITY: ([text]) => plain(quantityValue(text)),
  JUSTIFICATION: ([weight, score, text], language) => plain(justificationInWords(weight, score, text, language)),
};

/** A cell has 15 significant digits. */
function shownAsCell(value: unknown): string {
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function byRule(name: string, args: readonly unknown[], language: Language): Result {
  const rule = ruleByName(name);
  if (rule === null) throw new Error(`There is no function ${name}.`);
  const { rule: sentence, steps } = explanationInWords(rule.explain(args), language);
  return { shown: shownAsCell(rule.score(args)), rule: sentence, steps };
}

/** Computes a call as the cell does; an error shows as its value and its message. */
export function resultOf(name: string, args: readonly unknown[], language: Language): Result {
  try {
    return others[name]?.(args, language) ?? byRule(name, args, language);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return { shown: errorValues[error.kind], rule: null, steps: [ruleErrorInWords(error, language)] };
  }
}
