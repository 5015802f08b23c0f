import { normalised } from "../../rubric/normalised";

const plain = (text: string): string =>
  normalised(text)
    .replace(/\s+/g, "")
    .replace(/[−–—]/g, "-")
    .replace(/(\d),(?=\d{3})/g, "$1")
    .replace(/^百分之(.+)$/, "$1%");

const FIGURE = /^(-?\d+(?:\.\d+)?)(%|分|个?百分点|万元?|元|亿元?)?$/;

/** What an amount is in 万元, the unit of forms. */
const scales: Readonly<Partial<Record<string, number>>> = { 元: 1e-4, 亿: 1e4, 亿元: 1e4 };

interface Read {
  readonly isShare: boolean;
  /** As it is written, and where it names another unit in the form's. */
  readonly values: readonly number[];
}

function read(text: string): Read | null {
  const [, number, unit = ""] = FIGURE.exec(text) ?? [];
  if (number === undefined) return null;
  const scale = scales[unit];
  const value = Number(number);
  return { isShare: unit === "%", values: scale === undefined ? [value] : [value, value * scale] };
}

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));

/**
 * Whether a figure of a report is that of its form, however it is spelled: 98.60 and 98.6, full-width digits, `1,234`, with its unit
 * (98分, 120万元, 1200000元), 百分之九十五 aside.
 */
export function isSameFigure(written: string, text: string): boolean {
  const [left, right] = [plain(written), plain(text)];
  if (left === right) return true;
  const [one, other] = [read(left), read(right)];
  if (!one || !other || one.isShare !== other.isShare) return false;
  return one.values.some((value) => other.values.some((each) => isNear(value, each)));
}
