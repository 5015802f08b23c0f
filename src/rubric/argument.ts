import { RuleError } from "./ruleError";

/** What a cell or a literal hands to a rule: text, number, boolean; a left-out argument arrives as null. Nothing may throw anything but a RuleError. */
export type Argument = unknown;

/** Full-width digits and signs become plain ones, white space around goes. */
export function normalise(text: string): string {
  return text.normalize("NFKC").trim();
}

/** What stands in the cell, as text; `""` for a blank and for anything that no cell holds. */
export function asText(argument: Argument): string {
  return typeof argument === "string" || typeof argument === "number" || typeof argument === "boolean"
    ? String(argument)
    : "";
}

export function isBlank(argument: Argument): boolean {
  return argument === null || argument === undefined || (typeof argument === "string" && normalise(argument) === "");
}

const numeral = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/** Reads an unambiguous numeral: `12.5`, `1,234`, `97.70%` (0.977), full-width digits too; null for anything else. */
export function parseNumeral(text: string): number | null {
  const plain = normalise(text);
  const isPercent = plain.endsWith("%");
  const digits = (isPercent ? plain.slice(0, -1) : plain).trim();
  if (!numeral.test(digits)) return null;
  const value = Number(digits.replace(/,/g, ""));
  return isPercent ? value / 100 : value;
}

/**
 * A number out of a cell: numbers as they are, percent texts as shares.
 * @param name the parameter's name, for the message
 * @returns null for a blank: not filled is not zero
 * @throws RuleError `not-a-number`
 */
export function readNumber(argument: Argument, name: string): number | null {
  if (isBlank(argument)) return null;
  if (typeof argument === "number" && Number.isFinite(argument)) return argument;
  const value = typeof argument === "string" ? parseNumeral(argument) : null;
  if (value === null) throw new RuleError("not-a-number", { name, text: asText(argument) });
  return value;
}

/**
 * A line's weight (分值), in points.
 * @throws RuleError `blank-weight`, `negative-weight`, `not-a-number`
 */
export function readWeight(argument: Argument, name = "weight"): number {
  const weight = readNumber(argument, name);
  if (weight === null) throw new RuleError("blank-weight", { name });
  if (weight < 0) throw new RuleError("negative-weight", { name, value: weight }, "number");
  return weight;
}

/**
 * How often something was found: a whole number from 0 up.
 * @returns null for a blank, which is not "no findings"
 * @throws RuleError `not-a-count`
 */
export function readCount(argument: Argument, name: string): number | null {
  const count = readNumber(argument, name);
  if (count !== null && (count < 0 || !Number.isInteger(count))) {
    throw new RuleError("not-a-count", { name, value: count }, "number");
  }
  return count;
}

const yes = new Set(["是", "符合", "有", "达标", "合格", "已完成", "true", "yes", "y", "1", "√"]);
const no = new Set(["否", "不符合", "无", "没有", "不达标", "不合格", "未完成", "false", "no", "n", "0", "×"]);

/**
 * A yes or no: 是/否, 符合/不符合, 有/无, TRUE/FALSE, 1/0 (R6).
 * @returns null for a blank
 * @throws RuleError `not-an-answer`
 */
export function readAnswer(argument: Argument, name: string): boolean | null {
  if (isBlank(argument)) return null;
  const word = normalise(asText(argument)).toLowerCase();
  if (yes.has(word)) return true;
  if (no.has(word)) return false;
  throw new RuleError("not-an-answer", { name, text: asText(argument) });
}
