import { shareOf } from "../spreadsheet/typedText/decimal";
import { same } from "./comparison";
import { normalised } from "./normalised";
import { RuleError } from "./ruleError";
import { visible } from "./visibleText";

/** What a cell or a literal hands to a rule: text, number, boolean; a left-out argument arrives as null. Nothing may throw anything but a RuleError. */
export type Argument = unknown;

/** Full-width digits and signs become plain ones; white space around goes, and characters that show nothing. */
export function normalise(text: string): string {
  return normalised(text).trim();
}

/** What a person sees in the cell, as text; `""` for a blank and for anything that no cell holds. */
export function asText(argument: Argument): string {
  if (typeof argument === "string") return visible(argument);
  if (typeof argument === "boolean") return String(argument).toUpperCase();
  return typeof argument === "number" ? String(argument) : "";
}

/** Left out, an empty cell, or nothing that shows. */
export function isBlank(argument: Argument): boolean {
  if (typeof argument === "string") return visible(argument).trim() === "";
  return argument === null || argument === undefined;
}

const numeral = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/** Beyond this a number has lost its last digits: no form's figure is so large, and sums of such figures would overflow. */
export const LARGEST_FIGURE = 1e15;

/** Nearer to 0 there is only what arithmetic leaves behind, and dividing by it would overflow. */
export const SMALLEST_FIGURE = 1e-15;

/** Whether a number may stand in a form: neither too large nor, 0 apart, too small. */
export const isFigure = (value: number): boolean =>
  value === 0 || (Math.abs(value) <= LARGEST_FIGURE && Math.abs(value) >= SMALLEST_FIGURE);

/** The number of some digits; null where it can be no figure of a form. */
export function figureOf(digits: string): number | null {
  const value = Number(digits);
  return isFigure(value) ? value : null;
}

/** Reads an unambiguous numeral: `12.5`, `1,234`, `97.70%` (0.977), full-width digits too; null for anything else. */
export function parseNumeral(text: string): number | null {
  const plain = normalise(text);
  const isPercent = plain.endsWith("%");
  const digits = (isPercent ? plain.slice(0, -1) : plain).trim();
  if (!numeral.test(digits)) return null;
  const value = figureOf(digits.replace(/,/g, ""));
  return isPercent && value !== null ? shareOf(value) : value;
}

/**
 * A number out of a cell: numbers as they are, percent texts as shares.
 * @param name the parameter's name, for the message
 * @returns null for a blank: not filled is not zero
 * @throws RuleError `not-a-number`
 */
export function readNumber(argument: Argument, name: string): number | null {
  if (typeof argument === "number" && Number.isFinite(argument)) return argument;
  if (isBlank(argument)) return null;
  const value = typeof argument === "string" ? parseNumeral(argument) : null;
  if (value === null) throw new RuleError("not-a-number", { name, text: asText(argument) });
  return value;
}

/**
 * A number that must be there, such as a weight.
 * @throws RuleError `blank-argument`, `not-a-number`
 */
export function requiredNumber(argument: Argument, name: string): number {
  const value = readNumber(argument, name);
  if (value === null) throw new RuleError("blank-argument", { name });
  return value;
}

/**
 * A number with a usual value, which a blank stands for.
 * @throws RuleError `not-a-number`
 */
export const numberOr = (argument: Argument, name: string, usual: number): number =>
  argument === null || argument === undefined ? usual : (readNumber(argument, name) ?? usual);

/** The cells of a range, row by row; a lone value is a range of one cell. */
export function cellsOf(argument: Argument): readonly Argument[] {
  if (!Array.isArray(argument)) return [argument];
  const cells: Argument[] = [];
  // Several times faster than `flat()`, and every cell of a sheet may hold such a range.
  for (const row of argument as readonly Argument[]) {
    if (Array.isArray(row)) for (const cell of row as readonly Argument[]) cells.push(cell);
    else cells.push(row);
  }
  return cells;
}

/** @throws RuleError `negative-value` */
export function assertNotNegative(value: number, name: string): void {
  if (value < 0) throw new RuleError("negative-value", { name, value });
}

/** @throws RuleError `not-a-count` unless it is a whole number from 0 up */
export function assertCount(value: number, name: string): void {
  if (value < 0 || !same(value, Math.round(value))) {
    throw new RuleError("not-a-count", { name, value });
  }
}

/** @throws RuleError `out-of-range` */
export function assertWithin(value: number, name: string, low: number, high: number): void {
  if (value < low || value > high) throw new RuleError("out-of-range", { name, value, low, high });
}
