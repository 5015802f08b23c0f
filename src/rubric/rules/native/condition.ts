import { isBlank } from "../../argument";
import { tolerance } from "../../comparison";
import { expandCells } from "./cells";
import { literal, numberOf } from "./operands";

/** Written out: so Excel shows `1E-9` in the formula bar. */
export const TOLERANCE = "0.000000001";

/** What a formula asks of its cells; true or false where numerals and texts in quotes leave nothing to ask. */
export type FormulaCondition = string | boolean;

/** `C5=""`; a text in quotes or a numeral is known to be filled in. */
export function isEmpty(operand: string): FormulaCondition {
  const written = literal(operand);
  return written === undefined ? `${operand}=""` : isBlank(written);
}

/** True where one of the numbers is negative; ranges are among the operands too. */
export function anyNegative(operands: readonly string[]): FormulaCondition {
  if (operands.some((operand) => (numberOf(operand) ?? 0) < 0)) return true;
  const asked = operands.filter((operand) => numberOf(operand) === null);
  if (asked.length === 0) return false;
  const isOne = asked.length === 1 && expandCells(asked[0] ?? "")?.length === 1;
  return isOne ? `${asked[0]}<0` : `MIN(${asked.join(",")})<0`;
}

/** `C5<1`. */
export function isBelow(operand: string, limit: string): FormulaCondition {
  const [value, least] = [numberOf(operand), numberOf(limit)];
  return value === null || least === null ? `${operand}<${limit}` : value < least;
}

/** `C5>1`. */
export const isAbove = (operand: string, limit: string): FormulaCondition => {
  const [value, most] = [numberOf(operand), numberOf(limit)];
  return value === null || most === null ? `${operand}>${limit}` : value > most;
};

export function notWhole(operand: string): FormulaCondition {
  const value = numberOf(operand);
  if (value === null) return `ABS(${operand}-ROUND(${operand},0))>${TOLERANCE}`;
  return Math.abs(value - Math.round(value)) > tolerance;
}
