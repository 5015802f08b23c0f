import { parseNumeral } from "../argument";
import { normalised } from "../normalised";
import type { ComparisonSign, Condition, Limit } from "./band";

/** Longer spellings first, so that 大于等于 is not read as 大于. Forms print all of these. */
const spellings: readonly [RegExp, ComparisonSign][] = [
  [/大于等于|大于或等于|不低于|不少于|不小于|>=|≧|⩾/g, "≥"],
  [/小于等于|小于或等于|不超过|不高于|不大于|不多于|<=|≦|⩽/g, "≤"],
  [/大于|高于|超过|多于|﹥/g, ">"],
  [/小于|低于|不足|少于|不满|﹤/g, "<"],
  [/等于|═/g, "="],
];

const flipped: Record<ComparisonSign, ComparisonSign> = { "≥": "≤", ">": "<", "≤": "≥", "<": ">", "=": "=" };
const rest = /^(其他|其它|其余|否则|otherwise|else|other)$/i;
const value = "[+-]?[\\d.,]*[\\d.]%?";
const comparison = "[≥>≤<=]";
const twoSided = new RegExp(`^(${value})(${comparison})[^\\d%≥>≤<=]*(${comparison})(${value})$`);
const oneSided = new RegExp(`^[^\\d%≥>≤<=+-]*(${comparison})(${value})$`);
const twoPrefixed = new RegExp(`^[^\\d%≥>≤<=+-]*(${comparison})(${value})[,且和并]*(${comparison})(${value})$`);
const suffixed = new RegExp(`^(${value})(及?以上|及?以下|以内)$`);
const plusMinus = new RegExp(`^±(${value})$`);

const limit = (sign: string, numeral: string): Limit | null => {
  const boundary = parseNumeral(numeral);
  return boundary === null
    ? null
    : { comparison: sign as ComparisonSign, boundary, numeral: numeral.replace(/^\+/, "") };
};

type Read = Omit<Condition, "text">;

function whole(limits: readonly (Limit | null)[], absolute = false): Read | null {
  return limits.includes(null) ? null : { limits: limits as Limit[], absolute };
}

/**
 * Reads a band's condition as people write it: `≤10%`, `10%<x≤20%`, `大于10%小于等于20%`, `±15%`, `90%以上`, `其他`.
 * 以上, 以下 and 以内 include the number; 超过, 不足, 高于 and 低于 exclude it.
 * @returns null where it cannot be read
 */
export function parseCondition(text: string): Condition | null {
  const read = readCondition(text);
  return read && { ...read, text: text.trim() };
}

function readCondition(text: string): Read | null {
  let plain = normalised(text)
    .replace(/\s/g, "")
    .replace(/,(?=\d{3})/g, "");
  if (rest.test(plain)) return { limits: [], absolute: false };
  for (const [spelling, sign] of spellings) plain = plain.replace(spelling, sign);

  let match = twoSided.exec(plain);
  if (match) {
    const [, low = "", first = "=", second = "=", high = ""] = match;
    return whole([limit(flipped[first as ComparisonSign], low), limit(second, high)]);
  }
  match = twoPrefixed.exec(plain);
  if (match) return whole([limit(match[1] ?? "", match[2] ?? ""), limit(match[3] ?? "", match[4] ?? "")]);
  match = oneSided.exec(plain);
  if (match) return whole([limit(match[1] ?? "", match[2] ?? "")]);
  match = suffixed.exec(plain);
  if (match) return whole([limit(match[2]?.endsWith("上") ? "≥" : "≤", match[1] ?? "")]);
  match = plusMinus.exec(plain);
  if (match) return whole([limit("≤", match[1] ?? "")], true);
  return null;
}
