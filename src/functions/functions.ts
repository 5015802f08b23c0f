import { scoreBand } from "../rubric/rules/band";
import { scoreDeduct } from "../rubric/rules/deduct";
import { scoreIf } from "../rubric/rules/fulfilled";
import { scoreRatio } from "../rubric/rules/ratio";
import { scoreWithin } from "../rubric/rules/within";
import { answer } from "./answer";

/**
 * Score by an interval table: the first band that the value fits decides.
 * @customfunction SCORE_BAND
 * @param value The value to look up, such as a rate.
 * @param bands The table as text, such as "≤10%→2;≤20%→1;≤30%→0.5;其他→0", or two columns: condition and score.
 * @returns Points, or "" for a blank value.
 */
export function scoreBandFunction(value: unknown, bands: unknown[][]): number | string {
  return answer(() => scoreBand(value, bands));
}

/**
 * Full points less so many for each finding, not below 0.
 * @customfunction DEDUCT
 * @param full The full points, usually the line's weight.
 * @param count How many findings; blank means not counted yet.
 * @param each Points lost for each finding.
 * @param [more] Further pairs: how many, points each.
 * @returns Points, or "" while a count is blank.
 */
export function scoreDeductFunction(full: unknown, count: unknown, each: unknown, more?: unknown[]): number | string {
  return answer(() => scoreDeduct(full, [count, each, ...(more ?? [])]));
}

/**
 * Weight times rate, the rate counted as at most the cap.
 * @customfunction SCORE_RATIO
 * @param rate The rate, such as 99.23%.
 * @param weight The line's weight, in points.
 * @param [cap] The most that counts; 100% when left out.
 * @returns Points, or "" for a blank rate.
 */
export function scoreRatioFunction(rate: unknown, weight: unknown, cap?: unknown): number | string {
  return answer(() => scoreRatio(rate, weight, cap));
}

/**
 * Full points for yes, none for no.
 * @customfunction SCORE_IF
 * @param ok The answer: 是/否, 符合/不符合, 有/无, TRUE/FALSE or 1/0.
 * @param weight The line's weight, in points.
 * @returns Points, or "" for a blank answer.
 */
export function scoreIfFunction(ok: unknown, weight: unknown): number | string {
  return answer(() => scoreIf(ok, weight));
}

/**
 * Full points where the actual figure is at most the limit, otherwise none.
 * @customfunction SCORE_WITHIN
 * @param actual The actual figure.
 * @param limit The most that is allowed, in the same unit.
 * @param weight The line's weight, in points.
 * @returns Points, or "" while a figure is blank.
 */
export function scoreWithinFunction(actual: unknown, limit: unknown, weight: unknown): number | string {
  return answer(() => scoreWithin(actual, limit, weight));
}
