import { normalise, parseNumeral } from "../../rubric/argument";
import { shareOf } from "../../spreadsheet/typedText/decimal";
import { fill } from "../../language/fill";
import { slotWords } from "../locale/slotWords";
import type { SlotInput } from "./slot";

export type SlotProblem =
  | { readonly id: "not-a-number" | "not-whole" | "not-a-date" | "too-long" | "not-a-choice" }
  | { readonly id: "too-small" | "too-large"; readonly bound: string };

/** What is written: a number, or a text whatever it looks like; `""` blanks the cell. */
export interface SlotContent {
  readonly content: number | string;
  /** For a cell that has none of its own. */
  readonly numberFormat?: string;
}

export type ReadSlot = SlotContent | { readonly problem: SlotProblem };

type NumberInput = Extract<SlotInput, { kind: "number" }>;

/** The most characters that a cell of Excel takes. */
const LONGEST = 32_767;

const moneyUnits: readonly (readonly [RegExp, number])[] = [
  [/亿元?$/, 1e8],
  [/万元?$/, 1e4],
  [/元$/, 1],
];

/** A unit of one character; of a longer one nobody knows what it means. */
const endsInUnit = /(?<![\p{Script=Han}()])[\p{Script=Han}()]$/u;

function inUnit(plain: string, { as, unit, yuan }: NumberInput): number | null {
  const digits = plain.replace(/^[¥￥]\s*/, "");
  if (as === "share") return shareRead(digits);
  if (as === "money") {
    const [pattern, written] = moneyUnits.find(([each]) => each.test(digits)) ?? [];
    const value = parseNumeral(pattern ? digits.replace(pattern, "") : digits);
    if (value === null || written === undefined || yuan === undefined || written === yuan) return value;
    // 64,490 万 where 元 is asked, and the other way round; binary dust goes.
    return Number(((value * written) / yuan).toPrecision(15));
  }
  const own = normalise(unit);
  const isOwn = own !== "" && digits.endsWith(own);
  return parseNumeral(isOwn ? digits.slice(0, -own.length) : endsInUnit.test(digits) ? digits.slice(0, -1) : digits);
}

/** The unit stands behind the box: 9.5 and 9.5% are the same. */
function shareRead(digits: string): number | null {
  const value = parseNumeral(digits.endsWith("%") ? digits.slice(0, -1).trimEnd() : digits);
  return value === null ? null : shareOf(value);
}

const shownBound = (bound: number, { as }: NumberInput): string => (as === "share" ? `${bound * 100}%` : String(bound));

function readNumber(plain: string, input: NumberInput): ReadSlot {
  const value = inUnit(plain, input);
  if (value === null) return { problem: { id: "not-a-number" } };
  const { minimum, maximum, as } = input;
  if (minimum !== undefined && value < minimum) {
    return { problem: { id: "too-small", bound: shownBound(minimum, input) } };
  }
  if (maximum !== undefined && value > maximum) {
    return { problem: { id: "too-large", bound: shownBound(maximum, input) } };
  }
  if (as === "count" && !Number.isInteger(value)) return { problem: { id: "not-whole" } };
  return as === "share" ? { content: value, numberFormat: "0.00%" } : { content: value };
}

/** A figure stays one; a percentage shows as one. Whatever else stands there, such as ≥90%, is kept as it was typed. */
function readFigure(text: string): ReadSlot {
  const plain = normalise(text);
  const value = parseNumeral(plain);
  if (value === null) return { content: text };
  if (!plain.endsWith("%")) return { content: value };
  return { content: value, numberFormat: /\.\d/.test(plain) ? "0.00%" : "0%" };
}

const dateTyped = /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$|^(\d{4})(\d{2})(\d{2})$/;

function readDate(plain: string): ReadSlot {
  const found = dateTyped.exec(plain);
  const [year = 0, month = 0, day = 0] = (found ?? []).slice(1).filter(Boolean).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = found !== null && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1900;
  return isDay ? { content: fill(slotWords.date, { year, month, day }) } : { problem: { id: "not-a-date" } };
}

/**
 * Reads what somebody typed for a slot: full-width signs, thousands separators and the unit itself are taken as they are meant.
 * Never throws.
 */
export function readSlotText(input: SlotInput, text: string): ReadSlot {
  const typed = text.trim();
  if (typed === "") return { content: "" };
  if (typed.length > LONGEST) return { problem: { id: "too-long" } };
  const plain = normalise(typed);
  switch (input.kind) {
    case "number":
      return readNumber(plain, input);
    case "choice":
      return input.items.includes(typed) ? { content: typed } : { problem: { id: "not-a-choice" } };
    case "figure":
      return readFigure(typed);
    case "date":
      return readDate(plain);
    case "text":
      return { content: typed };
  }
}

/** What stands in a slot as one types it: a share as a percentage. */
export function typedText(input: SlotInput, content: number | string | boolean): string {
  if (input.kind !== "number" || input.as !== "share" || typeof content !== "number") return String(content);
  return String(Number((content * 100).toPrecision(12)));
}
