import { asText, parseNumeral, type Argument } from "../argument";
import { serialOf } from "../quantityText/quantityValue";
import { readQuantityText } from "../quantityText/readQuantityText";
import { RuleError } from "../ruleError";

const monthOnly = /^(\d{4})-(\d\d)$/;

/** `2022-07` as its last day: what happens in July has happened by then. */
function lastOfMonth(date: string): string {
  const [, year = "", month = ""] = monthOnly.exec(date) ?? [];
  return `${date}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/**
 * A day as Excel counts them, its time of day dropped. Texts such as `2022年12月底前` and `2022.9.1` are read too; `2022年9月前`
 * is the day before the month begins.
 * @throws RuleError `not-a-date`, also where the year is missing
 */
export function readDay(argument: Argument, name: string): number {
  if (typeof argument === "number" && Number.isFinite(argument)) return argument;
  const numeral = typeof argument === "string" ? parseNumeral(argument) : null;
  if (numeral !== null) return numeral;
  const { kind, op, value } = readQuantityText(argument);
  const date = kind === "date" && typeof value === "string" ? value : "";
  const serial = serialOf(monthOnly.test(date) ? lastOfMonth(date) : date);
  if (serial === null) throw new RuleError("not-a-date", { name, text: asText(argument) });
  return op === "<" ? serial - 1 : serial;
}
