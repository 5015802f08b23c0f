import { RuleError } from "./ruleError";

/** From here on a number of 15 significant digits has no decimals left to round. */
const whole = 1e15;

/** `text` is a decimal numeral, perhaps with an exponent; gives the number 10^places times as large, read as a decimal. */
function shiftDecimal(text: string, places: number): number {
  const [digits = "0", exponent = "0"] = text.split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** 15 significant digits; the very largest numbers stay, since they would round up beyond the range. */
function withoutNoise(value: number): number {
  const rounded = Number(value.toPrecision(15));
  return Number.isFinite(rounded) ? rounded : value;
}

/**
 * Rounds as Excel's ROUND does: first to 15 significant digits, then half away from zero, so that 1.005 gives 1.01
 * although its binary form lies below (scoring-rules, section 0).
 * @param value points or any number
 * @param places decimals to keep, 2 on all forms
 * @throws RuleError `too-large` where the arithmetic before it has left the range of numbers
 */
export function roundScore(value: number, places = 2): number {
  if (!Number.isFinite(value)) throw new RuleError("too-large", {}, "number");
  if (Math.abs(value) >= whole) return withoutNoise(value);
  const sign = value < 0 ? -1 : 1;
  const scaled = shiftDecimal(Math.abs(value).toPrecision(15), places);
  const rounded = shiftDecimal(Math.round(scaled).toString(), -places);
  return rounded === 0 ? 0 : sign * rounded;
}

/** Adds points without binary drift: 3.71 × 6 + 3.74 is 26.00. Gives points with 2 decimals. */
export function sumPoints(points: readonly number[]): number {
  return roundScore(points.reduce((sum, value) => sum + value, 0));
}
