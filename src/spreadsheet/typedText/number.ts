import { decimalValue } from "./decimal";
import { FORMAT } from "./formats";

/** A number out of a text, and the format that Excel gives it. */
export interface ReadNumber {
  readonly value: number;
  readonly format?: string;
}

interface Signs {
  readonly digits: string;
  readonly negative: boolean;
  readonly percent: boolean;
  readonly currency?: string;
}

/** Excel would not fit more digits into a number. */
const LONGEST = 400;

const numeral = /^(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+(?:\.\d*)?|\.\d+)(?:[eE]([+-]?\d{1,4}))?$/;

/** The first part is what is typed, the second what the format shows before the digits or behind them. */
const CURRENCIES: Readonly<Record<string, readonly [before: string, behind: string]>> = {
  "¥": ['"¥"', ""],
  $: ["[$$-409]", ""],
  "£": ["[$£-809]", ""],
  "€": ["[$€-2] ", ""],
  "€ behind": ["", " [$€-1]"],
};

/** Takes signs off both ends, each at most once. */
function withoutSigns(text: string): Signs | undefined {
  let rest = text;
  let negative: boolean | undefined;
  let percent = false;
  let currency: string | undefined;
  const take = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(rest)?.[0];
    if (found !== undefined)
      rest = (pattern.source.startsWith("^") ? rest.slice(found.length) : rest.slice(0, -found.length)).trim();
    return found;
  };
  const sign = (): void => {
    const found = negative === undefined ? take(/^[+-]/) : undefined;
    if (found !== undefined) negative = found === "-";
  };
  sign();
  if (negative === undefined && rest.startsWith("(") && rest.endsWith(")")) {
    negative = true;
    rest = rest.slice(1, -1).trim();
  }
  if (take(/^%/) !== undefined) percent = true;
  currency = take(/^[¥$£€]/);
  sign();
  if (take(/%$/) !== undefined) {
    if (percent) return undefined;
    percent = true;
  }
  if (currency === undefined && take(/€$/) !== undefined) currency = "€ behind";
  return currency !== undefined && percent
    ? undefined
    : { digits: rest, negative: negative === true, percent, ...(currency === undefined ? {} : { currency }) };
}

function formatOf(
  { percent, currency }: Signs,
  grouped: boolean,
  decimals: boolean,
  power: boolean,
): string | undefined {
  if (percent) return decimals ? FORMAT.percentDecimals : FORMAT.percent;
  if (currency !== undefined) {
    const [before, behind] = CURRENCIES[currency] ?? ["", ""];
    const digits = decimals ? FORMAT.groupedDecimals : FORMAT.grouped;
    return `${before}${digits}${behind};[Red]${before === '"¥"' ? `${before}\\-` : `-${before}`}${digits}${behind}`;
  }
  if (power) return FORMAT.scientific;
  if (grouped) return decimals ? FORMAT.groupedDecimals : FORMAT.grouped;
  return undefined;
}

/**
 * Reads a number with all that Excel takes around it: `-1,234.50`, `(12)`, `¥12`, `95%`, `1e3`.
 * @param plain with plain signs, see `plainSigns`
 * @param inPercent a number typed into a percentage cell is that many percent, unless it begins with the point:
 *   9.5 → 9.5 %, 0.5 → 0.5 %, .5 → 50 % (Microsoft KB 215203, automatic percent entry)
 */
export function readNumber(plain: string, inPercent = false): ReadNumber | undefined {
  if (plain.length > LONGEST || !/\d/.test(plain)) return undefined;
  const signs = withoutSigns(plain);
  const [, digits, power] = (signs && numeral.exec(signs.digits)) ?? [];
  if (signs === undefined || digits === undefined) return undefined;
  const byEntry = inPercent && !signs.percent && signs.currency === undefined && !digits.startsWith(".");
  const shift = Number(power ?? 0) - (signs.percent || byEntry ? 2 : 0);
  const size = decimalValue(digits.replace(/,/g, ""), shift);
  if (!Number.isFinite(size)) return undefined;
  const format = formatOf(signs, digits.includes(","), /\.\d/.test(digits), power !== undefined);
  return { value: signs.negative && size !== 0 ? -size : size, ...(format === undefined ? {} : { format }) };
}
