import { isDateFormat } from "../ooxml/styles/dateFormat";
import { digitByDigit, type NumeralKind, withPlaces } from "./chineseNumerals";
import { GENERAL_IN_CHINESE, isGeneral } from "./formats";

const KIND = /\[dbnum([123])\]/i;
const PLACEHOLDER = /\[(?:dbnum\d|\$-[0-9a-f]+)\]/gi;

/** The part of a format that a number is shown by: for positive ones, negative ones, and zero. */
function sectionFor(format: string, value: number): string {
  const sections = format.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=^|;)(?=;|$)/gsu) ?? [format];
  const [positive = "", negative, zero] = sections;
  if (value === 0 && zero !== undefined) return zero;
  return value < 0 && negative !== undefined ? negative : positive;
}

/** Whether a format asks for Chinese numerals somewhere. */
export const hasNumerals = (format: string): boolean => KIND.test(format);

/**
 * What a number shows in a format with `[DBNum1]`, `[DBNum2]` or `[DBNum3]`; undefined where the part of the format that counts has
 * none. General gives numbers with their places (一百二十三), signs for digits give digits (一二三); years too are said digit by digit,
 * months and days as numbers.
 * @param plain shows a number in a format without them
 */
export function numeralText(
  value: number,
  format: string,
  plain: (format: string, value: number) => string,
): string | undefined {
  const section = sectionFor(format, value);
  const kind = Number(KIND.exec(section)?.[1]) as NumeralKind;
  if (!kind) return undefined;
  const code = section.replace(PLACEHOLDER, "").replace(GENERAL_IN_CHINESE, "General");
  if (isGeneral(code)) {
    const [, sign = "", whole = "", rest = ""] = /^(-?)(\d+)(.*)$/s.exec(plain("General", value)) ?? [];
    if (whole === "" || /e/i.test(rest)) return digitByDigit(plain("General", value), kind);
    return `${sign}${withPlaces(whole, kind)}${digitByDigit(rest, kind)}`;
  }
  // Of several parts the others need not be readable.
  const isNegative = value < 0 && section !== sectionFor(format, 1);
  const shown = plain(code, isNegative ? -value : value);
  if (!isDateFormat(code) || kind === 3) return digitByDigit(shown, kind);
  const spoken = (digits: string): string => {
    const text = withPlaces(digits, kind);
    return kind === 1 ? text.replace(/^一(?=十)/, "") : text;
  };
  return shown.replace(/\d+/g, (digits) => (digits.length > 2 ? digitByDigit(digits, kind) : spoken(digits)));
}
