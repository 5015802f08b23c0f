import { shareOf } from "../spreadsheet/typedText/decimal";
import { NotComputable } from "./formulaTree";
import { fail, single, toNumber, toText, type Operand, type Value } from "./value";

const PLAIN_NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** What VALUE reads: a number, also with thousands and a sign of percent. Excel reads dates and amounts of money too. */
function valueOf(operand: Operand): number {
  const value = single(operand);
  if (typeof value === "number") return value;
  if (typeof value === "boolean") throw fail("#VALUE!");
  const text = (value ?? "").trim();
  const isShare = text.endsWith("%");
  const digits = isShare ? text.slice(0, -1).trimEnd() : text;
  if (value !== null && (!/\d/.test(digits) || !PLAIN_NUMBER.test(digits))) throw fail("#VALUE!");
  const number = Number(digits.replaceAll(",", ""));
  return isShare ? shareOf(number) : number;
}

function find(wanted: Operand, within: Operand): number {
  const at = toText(within).indexOf(toText(wanted));
  if (at < 0) throw fail("#VALUE!");
  return at + 1;
}

/** Of a number as rounding needs it: 15 digits. */
const DIGITS = /^0\.(0+)E\+00$/;

function digitsOf(value: Operand, format: Operand): string {
  const [, decimals = ""] = DIGITS.exec(toText(format)) ?? [];
  if (decimals === "") throw new NotComputable(toText(format));
  return toNumber(value).toExponential(decimals.length);
}

/** Excel's functions on texts as the forms' formulas use them. */
export const textFunctions: Readonly<Record<string, (...operands: readonly Operand[]) => Value>> = {
  FIND: (wanted = null, within = null) => find(wanted, within),
  LEFT: (text = null, count = 1) => toText(text).slice(0, toNumber(count)),
  MID: (text = null, from = null, count = null) =>
    toText(text).slice(toNumber(from) - 1, toNumber(from) - 1 + toNumber(count)),
  SUBSTITUTE: (text = null, old = null, other = null) =>
    toText(old) === "" ? toText(text) : toText(text).replaceAll(toText(old), () => toText(other)),
  TEXT: (value = null, format = null) => digitsOf(value, format),
  VALUE: (text = null) => valueOf(text),
};
