/** Written out: so Excel shows `1E-9` in the formula bar. */
export const TOLERANCE = "0.000000001";

/** The longest formula that Excel takes, its `=` apart. */
const LONGEST = 8191;

/** What a native formula asks before it computes, in the order in which the rule itself complains. */
export interface Guards {
  /** Conditions for a blank score. */
  readonly blank: readonly string[];
  /** Operands that must be numbers; a text in quotes is none, since it would be turned into a number unasked. */
  readonly numbers?: readonly string[];
  /** Further conditions for `#VALUE!`. */
  readonly unreadable?: readonly string[];
  /** Conditions for `#NUM!`. */
  readonly outside?: readonly string[];
}

export const isEmpty = (cell: string): string => `${cell}=""`;
export const anyNegative = (cells: readonly string[]): string =>
  cells.length === 1 ? `${cells[0]}<0` : `MIN(${cells.join(",")})<0`;
export const notWhole = (cell: string): string => `ABS(${cell}-ROUND(${cell},0))>${TOLERANCE}`;

/** A number with 15 significant digits, written so that every program writes and reads it alike. */
const DIGITS = '"0.00000000000000E+00"';

/**
 * As `roundScore`: 15 significant digits first, then ROUND. ROUND alone forgives more noise below a half (LibreOffice 7.4:
 * 0.9 of the 15th digit) or none (Univer 0.25); a number joined to a text keeps more digits there.
 */
export const rounded = (expression: string, places = "2"): string =>
  `ROUND(VALUE(TEXT(${expression},${DIGITS})),${places})`;

export const anyOf = (conditions: readonly string[]): string =>
  conditions.length === 1 ? (conditions[0] ?? "") : `OR(${conditions.join(",")})`;

const branch = (conditions: readonly string[], result: string, otherwise: string): string =>
  conditions.length === 0 ? otherwise : `IF(${anyOf(conditions)},${result},${otherwise})`;

/**
 * Wraps the arithmetic of a rule into its guards. Error values stand as such: Excel, WPS and LibreOffice read them alike,
 * while VALUE("") is `#VALUE!` in Excel and another error in LibreOffice (seen in 7.4).
 * @returns null where a number is written as text, or the formula would be longer than Excel takes: such a call stays
 */
export function guarded({ blank, numbers = [], unreadable = [], outside = [] }: Guards, core: string): string | null {
  if (numbers.some((operand) => operand.startsWith('"'))) return null;
  const counted = numbers.length === 0 ? [] : [`COUNT(${numbers.join(",")})<${numbers.length}`];
  const limited = branch(outside, "#NUM!", core);
  const formula = branch(blank, '""', branch([...counted, ...unreadable], "#VALUE!", limited));
  return formula.length <= LONGEST ? formula : null;
}
