import { RuleError } from "./ruleError";

/** What spreadsheets show and compare by. */
const PRECISION = 15;

/** The digits of a number, 15 at the most, and the power of ten of the last one. */
function significant(value: number): { readonly digits: number; readonly exponent: number } {
  const [mantissa = "0", power = "0"] = Math.abs(value).toExponential().split("e");
  const all = mantissa.replace(".", "");
  const kept = all.slice(0, PRECISION);
  const digits = Number(kept) + (all.charAt(PRECISION) >= "5" ? 1 : 0);
  return { digits, exponent: Number(power) - kept.length + 1 };
}

/** @throws RuleError `too-large` where the arithmetic has left the range of numbers */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RuleError("too-large");
  return value;
}

/** Below this, and this far from a half, noise in the last digits cannot change what a number rounds to. */
const small = 1e7;
const clearOfHalf = 1e-6;

/** Most scores are nowhere near a half: these need no look at their decimal digits. Null for the others. */
function roundFarFromHalf(value: number, places: number): number | null {
  if (places !== 2 || !(value > -small && value < small)) return null;
  const scaled = value * 100;
  const nearest = Math.round(scaled);
  return Math.abs(Math.abs(scaled - nearest) - 0.5) > clearOfHalf ? nearest / 100 + 0 : null;
}

/**
 * Rounds to 15 significant digits first, then half away from zero, so that 1.005 gives 1.01 although its binary form lies
 * below (scoring-rules, section 0). Both on the decimal numeral, as spreadsheets show it.
 * @param value points or any number
 * @param places decimals to keep, 2 on all forms
 * @throws RuleError `too-large` where the arithmetic before it has left the range of numbers
 */
export function roundScore(value: number, places = 2): number {
  const quick = roundFarFromHalf(value, places);
  if (quick !== null) return quick;
  const { digits, exponent } = significant(finite(value));
  if (exponent + places >= 0) return Math.sign(value) * finite(Number(`${digits}e${exponent}`));
  const rounded = Number(`${Math.round(Number(`${digits}e${exponent + places}`))}e${-places}`);
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

/** Adds points without binary drift: 3.71 × 6 + 3.74 is 26.00. Gives points with 2 decimals. */
export function sumPoints(points: readonly number[]): number {
  return roundScore(points.reduce((sum, value) => sum + value, 0));
}
