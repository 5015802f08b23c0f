/**
 * What Excel does with what a cell holds, as Microsoft documents it. LibreOffice differs where truth values are concerned
 * (its TRUE is the number 1), so their cases are judged by this table.
 */

/** null is a blank cell. */
export type Value = number | string | boolean | null;

/**
 * Numbers come before texts, texts before FALSE, FALSE before TRUE.
 * Source: support.microsoft.com, "Calculation operators and precedence in Excel", and "Sort data in a range or table".
 */
const rank = (value: Value): number => {
  if (typeof value === "boolean") return 2;
  return typeof value === "string" ? 1 : 0;
};

/** A blank is compared as 0, as `""` or as FALSE, by what stands on the other side. */
function asOther(value: Value, other: Value): Value {
  if (value !== null) return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

/**
 * To 15 digits, half away from zero, on the decimal numeral.
 * Source: support.microsoft.com, "Floating-point arithmetic may give inaccurate results in Excel": "15 digits of precision".
 */
export function digits15(value: number): number {
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const all = mantissa.replace(".", "").padEnd(17, "0");
  const kept = BigInt(all.slice(0, 15)) + (all.charAt(15) >= "5" ? 1n : 0n);
  return Math.sign(value) * Number(`${kept}e${Number(exponent) - 14}`);
}

/** Below 0, 0 or above: numbers by their 15 digits, texts without regard to upper and lower case. */
export function compare(left: Value, right: Value): number {
  const [a, b] = [asOther(left, right), asOther(right, left)];
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string") return a.toLowerCase().localeCompare(String(b).toLowerCase());
  return digits15(Number(a)) - digits15(Number(b));
}

/**
 * What an arithmetic operator or a function's numeric argument makes of a value: TRUE is 1, a blank 0, a numeral in a text
 * its number, any other text an error.
 * Source: support.microsoft.com, "Calculation operators and precedence in Excel", section "How Excel converts values in formulas".
 */
export function toNumber(value: Value): number | "#VALUE!" {
  if (typeof value !== "string") return Number(value);
  return value.trim() === "" || Number.isNaN(Number(value)) ? "#VALUE!" : Number(value);
}

/** What the operator `&` makes of a value: a number shows its 15 digits, a blank nothing. */
export function toText(value: Value): string {
  if (typeof value === "number") return String(digits15(value));
  return typeof value === "boolean" ? String(value).toUpperCase() : (value ?? "");
}

/** What IF, AND, OR and NOT make of a value: a number is TRUE unless it is 0, a text an error but for the words themselves. */
export function toBoolean(value: Value): boolean | "#VALUE!" {
  if (typeof value !== "string") return Boolean(value);
  const word = value.toUpperCase();
  return word === "TRUE" || word === "FALSE" ? word === "TRUE" : "#VALUE!";
}

/** `ISNUMBER(TRUE)` is FALSE. Source: support.microsoft.com, "IS functions": values are not converted. */
export const isNumber = (value: Value): value is number => typeof value === "number";

/**
 * COUNT, SUM, MIN, MAX and SUMPRODUCT: in a reference or an array only numbers count; "empty cells, logical values, text
 * … are ignored". Source: support.microsoft.com, pages of these functions.
 */
export const numbersIn = (cells: readonly Value[]): number[] => cells.filter(isNumber);

/**
 * COUNT takes "logical values and text representations of numbers that you type directly into the list of arguments".
 * Source: support.microsoft.com, "COUNT function".
 */
export const countsAsTyped = (value: Value): boolean => value !== null && toNumber(value) !== "#VALUE!";

/**
 * AND and OR: "if an array or reference argument contains text or empty cells, those values are ignored".
 * Source: support.microsoft.com, "AND function", "OR function".
 */
export const logicalsIn = (cells: readonly Value[]): boolean[] =>
  cells.filter((cell) => cell !== null && typeof cell !== "string").map(Boolean);
