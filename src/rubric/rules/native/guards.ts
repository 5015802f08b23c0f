import { isNumeral, literal } from "./operands";
import type { FormulaCondition } from "./condition";

/**
 * The longest formula that every Excel takes, its `=` apart. Excel takes 8,192 characters; 32-bit Office also no more than 16,384
 * bytes of its own code, of which short references (`A1+`) make up to eight for three characters.
 */
const LONGEST = 6000;

/** A quotient of two numerals could not be told from any other when it is read back. */
const isCall = /^[A-Z]+\(/;

/** What a native formula asks before it computes, in the order in which the rule itself complains. */
export interface Guards {
  /** Conditions for a blank score. */
  readonly blank: readonly FormulaCondition[];
  /** Operands that must be numbers. */
  readonly numbers?: readonly string[];
  /** Further conditions for `#VALUE!`. */
  readonly unreadable?: readonly FormulaCondition[];
  /** Conditions for `#NUM!`. */
  readonly outside?: readonly FormulaCondition[];
}

/** A number with 15 significant digits, written so that every program writes and reads it alike. */
const DIGITS = '"0.00000000000000E+00"';

/**
 * As `roundScore`: 15 significant digits first, then ROUND. ROUND alone forgives more noise below a half (LibreOffice 7.4:
 * 0.9 of the 15th digit) or none (Univer 0.25); a number joined to a text keeps more digits there.
 */
export const rounded = (expression: string, places = "2"): string =>
  `ROUND(VALUE(TEXT(${expression},${DIGITS})),${places})`;

function branch(conditions: readonly FormulaCondition[], result: string, otherwise: string): string {
  const asked = conditions.filter((condition) => typeof condition === "string");
  if (asked.length === 0) return otherwise;
  return `IF(${asked.length === 1 ? asked[0] : `OR(${asked.join(",")})`},${result},${otherwise})`;
}

function notNumbers(operands: readonly string[]): readonly FormulaCondition[] {
  const asked = operands.filter((operand) => !isNumeral(operand));
  if (asked.some((operand) => literal(operand) !== undefined)) return [true];
  if (asked.length === 0) return [];
  return [asked.length === 1 ? `NOT(ISNUMBER(${asked[0]}))` : `COUNT(${asked.join(",")})<${asked.length}`];
}

/**
 * Wraps the arithmetic of a rule into its guards. Error values stand as such: Excel, WPS and LibreOffice read them alike,
 * while VALUE("") is `#VALUE!` in Excel and another error in LibreOffice (seen in 7.4).
 * @param core the arithmetic, or what writes it where it depends on a word in a cell: what is no such word is `#VALUE!`, so
 *   only behind it comes what lies outside (`limited`)
 * @returns null where a complaint is already known, where numerals leave no call of a function, or the formula would be
 *   longer than Excel takes: such a call stays, with its own message
 */
export function guarded(
  { blank, numbers = [], unreadable = [], outside = [] }: Guards,
  core: string | ((limited: (core: string) => string) => string),
): string | null {
  const unread = [...notNumbers(numbers), ...unreadable];
  if ([...blank, ...unread, ...outside].includes(true)) return null;
  const limited = (inner: string): string => branch(outside, "#NUM!", inner);
  const formula = branch(
    blank,
    '""',
    branch(unread, "#VALUE!", typeof core === "string" ? limited(core) : core(limited)),
  );
  return isCall.test(formula) && formula.length <= LONGEST ? formula : null;
}
