import { scoreBandRule } from "../rubric/rules/band";
import { scoreDeviationRule } from "../rubric/rules/deviation";
import { gradeRule } from "../rubric/rules/grade";
import { scoreStepRule } from "../rubric/rules/step";
import { scored } from "./answer";

/**
 * Score by an interval table: the first band that the value fits decides.
 * @customfunction SCORE_BAND
 * @helpurl help/SCORE_BAND.html
 * @param value The value to look up, such as a rate.
 * @param bands The table as text, such as "≤10%→2;≤20%→1;≤30%→0.5;其他→0", or two columns: condition and score.
 * @returns Points, or "" for a blank value.
 */
export function scoreBandFunction(value: unknown, bands: unknown[][]): unknown {
  return scored(scoreBandRule, [value, bands]);
}

/**
 * The weight less so many points for each step above or below a line, not below 0.
 * @customfunction SCORE_STEP
 * @helpurl help/SCORE_STEP.html
 * @param weight The line's weight, in points.
 * @param value The value that is measured, such as a rate.
 * @param start The line from which steps count, such as 0 or 100%.
 * @param step How wide a step is, such as 5%.
 * @param each Points lost for each step.
 * @param [mode] How steps count: "满档" (whole steps only) when left out; "进位" (a step that was begun counts); "线性" (in proportion).
 * @param [side] Side: "高于" (above the line loses points) when left out, or "低于" (below it).
 * @returns Points, or "" for a blank value.
 */
export function scoreStepFunction(
  weight: unknown,
  value: unknown,
  start: unknown,
  step: unknown,
  each: unknown,
  mode?: unknown,
  side?: unknown,
): unknown {
  return scored(scoreStepRule, [weight, value, start, step, each, mode, side]);
}

/**
 * Weight times (1 − k × deviation); no points beyond the limit.
 * @customfunction SCORE_DEVIATION
 * @helpurl help/SCORE_DEVIATION.html
 * @param weight The line's weight, in points.
 * @param ratio The deviation, such as 2%, to either side.
 * @param [k] How many times the deviation counts; 10 when left out.
 * @param [limit] The largest deviation that may still give points; 10% when left out.
 * @returns Points, or "" for a blank deviation.
 */
export function scoreDeviationFunction(weight: unknown, ratio: unknown, k?: unknown, limit?: unknown): unknown {
  return scored(scoreDeviationRule, [weight, ratio, k, limit]);
}

/**
 * The grade of a total: 优 from 90, 良 from 80, 中 from 60, otherwise 差.
 * @customfunction GRADE
 * @helpurl help/GRADE.html
 * @param total The total, 0 to 100 points; it is rounded to 2 decimals first.
 * @param [bands] Other grades as text, such as "≥85→优;≥75→良;其他→差", or two columns: condition and grade.
 * @returns The grade, or "" for a blank total.
 */
export function gradeFunction(total: unknown, bands?: unknown[][]): unknown {
  return scored(gradeRule, [total, bands]);
}
