import type { JudgedCase, Outcome } from "./case";
import { holdsLargeNumbers, largestNumber } from "./largeNumbers";
import { SAME } from "./undecided";

/** Programs add in different orders and with different care, and these rules round nothing. */
const UNROUNDED_SUMS: ReadonlySet<string> = new Set(["AVERAGE_RATE"]);
const LAST_DIGITS = 1e-14;

function allowed(judged: JudgedCase, expected: number): number {
  // 1 − 10 × 0.09999999999999999 is 0 in LibreOffice: times a weight of 1e300 that shows.
  if (holdsLargeNumbers(judged)) return SAME * largestNumber(judged);
  return UNROUNDED_SUMS.has(judged.rule.name) ? LAST_DIGITS * Math.max(1, Math.abs(expected)) : 0;
}

/**
 * Whether a judge agrees: numbers to the last bit.
 * @param difference of found and expected number, without any rounding
 */
export function agrees(judged: JudgedCase, expected: Outcome, found: Outcome, difference: number): boolean {
  if (typeof expected !== "number" || typeof found !== "number") return expected === found;
  return Math.abs(difference) <= allowed(judged, expected);
}
