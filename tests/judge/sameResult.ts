import type { JudgedCase, Outcome } from "./case";

/** Programs add in different orders and with different care, and these rules round nothing. */
const UNROUNDED_SUMS: ReadonlySet<string> = new Set(["AVERAGE_RATE"]);
const LAST_DIGITS = 1e-14;

/**
 * Whether a judge agrees: numbers to the last bit.
 * @param difference of found and expected number, without any rounding
 */
export function agrees(judged: JudgedCase, expected: Outcome, found: Outcome, difference: number): boolean {
  if (typeof expected !== "number" || typeof found !== "number") return expected === found;
  const allowed = UNROUNDED_SUMS.has(judged.rule.name) ? LAST_DIGITS * Math.abs(expected) : 0;
  return Math.abs(difference) <= allowed;
}
