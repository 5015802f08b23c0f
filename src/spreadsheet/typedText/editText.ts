import type { DateSystem } from "./dateSerial";
import { shiftedDecimal } from "./decimal";
import { isGeneral, isPercentFormat } from "./formats";
import { shownDay, shownTime } from "./shownMoment";

const literals = /"[^"]*"|\\.|\[(?!(?:h{1,9}|m{1,9}|s{1,9})\])[^[\]]*\]|_.|\*./gi;
/** An m beside hours or seconds is a minute. */
const minutes = /(?=m)(?<=h[^a-z]{0,20})m{1,9}|(?<!m)m{1,9}(?=[^a-z]{0,20}s)|\[m{1,9}\]/gi;

/** What the codes of a format show: days, times, both or neither. */
function kindOf(numberFormat: string): { readonly days: boolean; readonly times: boolean } {
  const codes = (numberFormat.split(";")[0] ?? "").replace(literals, "").replace(/am\/pm|a\/p/gi, "");
  const times = /[hs]|\[m{1,9}\]/i.test(codes);
  return { days: /[ymd]/i.test(times ? codes.replace(minutes, "") : codes), times };
}

/**
 * What the editor of a cell shows: the value in full whatever its format shows, so that typing nothing changes nothing.
 * Percentages keep their sign, dates and times are written out to the second, as in Excel.
 */
export function editText(value: string | number | boolean, numberFormat: string, system: DateSystem = 1900): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (isGeneral(numberFormat)) return String(value);
  if (isPercentFormat(numberFormat)) return `${shiftedDecimal(value, 2)}%`;
  const { days, times } = kindOf(numberFormat);
  return days || times ? (momentText(value, days, system) ?? String(value)) : String(value);
}

function momentText(value: number, days: boolean, system: DateSystem): string | undefined {
  if (!days) return shownTime(value);
  const time = shownTime(value - Math.floor(value));
  const date = shownDay(Math.floor(value), system);
  if (time === undefined || date === undefined) return value > 0 && value < 1 ? time : undefined;
  return Number.isInteger(value) ? date : `${date} ${time}`;
}
