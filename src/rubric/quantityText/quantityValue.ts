import { asText, type Argument } from "../argument";
import { isTooLong, LONGEST_JUDGED } from "../judgedText";
import { RuleError } from "../ruleError";
import { readQuantityText } from "./readQuantityText";

export const MS_PER_DAY = 86_400_000;
/** The day before Excel's first, less the 29 February 1900 that Excel believes in. */
export const EPOCH = Date.UTC(1899, 11, 30);

/** `2021-12-31` as Excel counts days; null without year or day, and for a day that does not exist. */
export function serialOf(date: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  if (year === undefined) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(time).getUTCDate() === Number(day) ? (time - EPOCH) / MS_PER_DAY : null;
}

/**
 * RUBRIC.QUANTITY: the number in a text, percent as a share, 万 and 亿 multiplied out, signs and words around it dropped; a
 * date as a serial number; `""` for a blank.
 * @throws RuleError `several-figures` (lists them), `figure-is-range`, `date-incomplete`, `no-figure`, `unreadable-figure`, `text-too-long`
 */
export function quantityValue(text: Argument): number | "" {
  const { kind, value, figures } = readQuantityText(text);
  const args = { name: "text", text: asText(text) };
  if (kind === "blank") return "";
  if (isTooLong(args.text)) throw new RuleError("text-too-long", { name: args.name, most: LONGEST_JUDGED });
  if (typeof value === "number") return value;
  if (typeof value === "string") {
    const serial = serialOf(value);
    if (serial === null) throw new RuleError("date-incomplete", args);
    return serial;
  }
  if (kind === "multi") throw new RuleError("several-figures", { ...args, figures: figures.join("、") });
  if (kind === "range") throw new RuleError("figure-is-range", args);
  throw new RuleError(kind === "qualitative" ? "no-figure" : "unreadable-figure", args);
}
