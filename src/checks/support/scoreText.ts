import { saysNotApplicable } from "../../form/recognise/scores/notApplicable";
import { normalise, parseNumeral } from "../../rubric/argument";
import { judgedPart } from "../../rubric/judgedText";

/** What a text in a score cell may mean; `value` only where it can mean one number. */
export type ScoreText =
  | { readonly variant: "number" | "unit"; readonly value: number }
  | { readonly variant: "percent" | "several" | "date" | "boolean" | "notApplicable" | "huge" | "words" };

const date = /^\d{2,4}([-/.年]\d{1,2}){2}日?$|^(?:1[0-2]|0?[1-9])[-/月](?:3[01]|[12]\d|0?[1-9])日?$|^\d{4}年/;
/** More digits, or a higher power of ten, than any form has. */
const huge = /^[+-]?(?:\d{16,}(?:\.\d+)?|\d(?:\.\d+)?E\+?\d+|Infinity|NaN)$/i;
const withUnit = /^([+-]?[\d,.]+)\s*(?:分|points?|pts?)$/i;

/** Reads a text that stands where a score should. `9.92分` and `９．９２` are 9.92; percents, dates and several numbers are not guessed. */
export function readScoreText(text: string): ScoreText {
  const plain = normalise(judgedPart(text)).replace(/^'/, "");
  const value = plain.endsWith("%") ? null : parseNumeral(plain);
  if (value !== null) return { variant: "number", value };
  const inUnit = parseNumeral(withUnit.exec(plain)?.[1] ?? "");
  if (inUnit !== null) return { variant: "unit", value: inUnit };
  if (/^(TRUE|FALSE)$/i.test(plain)) return { variant: "boolean" };
  if (saysNotApplicable(plain)) return { variant: "notApplicable" };
  if (huge.test(plain.replace(/,/g, ""))) return { variant: "huge" };
  if (date.test(plain)) return { variant: "date" };
  const numbers = plain.match(/\d+(\.\d+)?/g) ?? [];
  if (numbers.length > 1) return { variant: "several" };
  return { variant: numbers.length === 1 && plain.includes("%") ? "percent" : "words" };
}
