import { averageRateRule } from "../rubric/rules/averageRate";
import { completionRateRule } from "../rubric/rules/completionRate";
import { scored } from "./answer";

/**
 * How far a target was met: actual ÷ target, or by how much it was missed where less is better.
 * @customfunction COMPLETION_RATE
 * @helpurl help/COMPLETION_RATE.html
 * @param actual The actual figure.
 * @param target The target, in the same unit.
 * @param [direction] Direction: "正向" (more is better) when left out; "反向" (less is better) gives at most 100%.
 * @returns A share such as 0.9, not rounded, or "" while a figure is blank.
 */
export function completionRateFunction(actual: unknown, target: unknown, direction?: unknown): unknown {
  return scored(completionRateRule, [actual, target, direction]);
}

/**
 * Mean of the rates that were reported, each counted as at most 100%.
 * @customfunction AVERAGE_RATE
 * @helpurl help/AVERAGE_RATE.html
 * @param rates The cells with the rates, such as those of twelve months; blank ones do not count.
 * @param [n] How many were reported, needed only in an Excel that hands blanks over as 0.
 * @returns A share, not rounded, or "" where nothing was reported.
 */
export function averageRateFunction(rates: unknown[][], n?: unknown): unknown {
  return scored(averageRateRule, [rates, n]);
}
