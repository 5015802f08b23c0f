import { isApproximate, operatorBetween } from "./operators";
import type { QuantityOperator } from "./quantityText";
import { unitPattern } from "./units";

/** One number of a text with what belongs to it. */
export interface Figure {
  readonly text: string;
  /** 万 and 亿 multiplied out, percent as a share. */
  readonly value: number;
  readonly unit: string | null;
  readonly op: QuantityOperator | null;
  readonly approx: boolean;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** What it is multiplied by, as a power of ten. */
  readonly power: number;
  readonly digits: string;
}

const powers: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
  "%": -2,
  "‰": -3,
};

const figurePattern = new RegExp(
  `(?<percent>百分之)?(?<sign>(?<![\\d%\\p{Script=Han})]|\\d[^\\d,;。]{1,3})-|(?<=[增减长降幅])-|\\+)?` +
    `(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?<![\\w])\\.\\d+)` +
    `(?<power>万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千(?![克米瓦伏卡])|百(?!分)|%|‰)?` +
    `(?<more>余|多(?!于))?(?<unit>${unitPattern})?`,
  "gu",
);

/** The part of the text that speaks of this figure: from the figure before, or from the last comma, on. */
function headOf(text: string): string {
  const from = Math.max(...[",", ";", "。", "、"].map((sign) => text.lastIndexOf(sign)));
  return text.slice(from + 1);
}

function unitOf(power: string, unit: string | undefined, head: string): string | null {
  if (power === "%" || power === "‰") return power;
  return unit ?? /每\p{Script=Han}{1,3}$/u.exec(head)?.[0] ?? null;
}

/** What is said behind a figure stands close to it. */
const nearby = 60;

/** Every number of a text from which names and dates were taken. */
export function figuresOf(text: string): readonly Figure[] {
  if (!/\d/.test(text)) return [];
  let previousEnd = 0;
  return [...text.matchAll(figurePattern)].map((match) => {
    const { percent, sign = "", digits = "", more = "", unit } = match.groups ?? {};
    const power = percent === undefined ? (match.groups?.["power"] ?? "") : "%";
    const start = match.index;
    const end = start + match[0].length;
    const head = headOf(text.slice(previousEnd, start));
    const tail = text.slice(end, end + nearby);
    previousEnd = end;
    const plain = `${sign === "-" ? "-" : ""}${digits.replace(/,/g, "")}`;
    return {
      text: match[0],
      value: shifted(plain, powers[power] ?? 0),
      unit: unitOf(power, unit, head),
      op: operatorBetween(head, tail),
      approx: isApproximate(head, more, tail),
      start,
      end,
      power: powers[power] ?? 0,
      digits: plain,
    };
  });
}

/** 6.47 with 8 is 647000000, exactly: the decimal point moves before the text becomes a number. */
export function shifted(digits: string, power: number): number {
  return Number(`${digits}e${power}`);
}
