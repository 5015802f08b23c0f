import { MASK } from "./plainSigns";
import type { QuantityOperator } from "./quantityText";

export interface DateText {
  readonly op: QuantityOperator;
  /** `2021-12-31`; `--12-31` without a year, `2021-07` without a day. */
  readonly value: string;
}

const spelled =
  /(?:(?<year>(?:19|20)\d{2})年?度?)?(?:年?(?<yearEnd>年?[底末])|(?<month>1[0-2]|0?[1-9])月份?(?:(?<day>3[01]|[12]\d|0?[1-9])[日号]?|(?<monthEnd>[底末]))?)(?<before>之?以?前)?/u;
const numeric =
  /(?<year>(?:19|20)\d{2})[-/.](?<month>1[0-2]|0?[1-9])[-/.](?<day>3[01]|[12]\d|0?[1-9])(?!\d)日?(?<before>之?以?前)?/u;

const everySpelled = new RegExp(spelled, "gu");
const everyNumeric = new RegExp(numeric, "gu");
/** What no date is without. */
const mayBeDate = /[年月底末]|\d[-/.]\d/;

const twoDigits = (text: string): string => text.padStart(2, "0");

/** The last day of a month; of February without a year, 28. */
function lastDay(month: string, year?: string): string {
  return String(new Date(Date.UTC(Number(year ?? 2001), Number(month), 0)).getUTCDate());
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): DateText {
  const { year, before } = groups;
  const start = year === undefined ? "--" : `${year}-`;
  const toTheEnd = groups["yearEnd"] !== undefined || groups["monthEnd"] !== undefined;
  const month = groups["month"] ?? "12";
  const on = (day: string): string => `${start}${twoDigits(month)}-${twoDigits(day)}`;
  // 9月前 ends before September begins; 12月底前 and 年底 mean up to the last day.
  if (toTheEnd) return { op: "≤", value: on(lastDay(month, year)) };
  if (groups["day"] !== undefined) return { op: before ? "<" : "=", value: on(groups["day"]) };
  return before ? { op: "<", value: on("1") } : { op: "=", value: `${start}${twoDigits(month)}` };
}

/** The first date of a text, and the text without its dates. */
export function takeDates(plain: string): { readonly date: DateText | null; readonly rest: string } {
  if (!mayBeDate.test(plain)) return { date: null, rest: plain };
  const found = numeric.exec(plain) ?? spelled.exec(plain);
  const rest = plain.replace(everyNumeric, MASK).replace(everySpelled, MASK);
  return { date: found?.groups ? dateOf(found.groups) : null, rest };
}
