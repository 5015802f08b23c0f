import { scoreBonusRule } from "../rubric/rules/bonus";
import { scoreDeductRule } from "../rubric/rules/deduct";
import { scored } from "./answer";

/**
 * Full points less so many for each finding, not below 0.
 * @customfunction DEDUCT
 * @helpurl help/DEDUCT.html
 * @param full The full points, usually the line's weight.
 * @param count How many findings; blank means not counted yet.
 * @param each Points lost for each finding.
 * @param [more] Further pairs: how many, points each.
 * @returns Points, or "" while a count is blank.
 */
export function scoreDeductFunction(full: unknown, count: unknown, each: unknown, more?: unknown[]): unknown {
  return scored(scoreDeductRule, [full, count, each, ...(more ?? [])]);
}

/**
 * Bonus less penalty: so many points each time, either of them up to the cap.
 * @customfunction SCORE_BONUS
 * @helpurl help/SCORE_BONUS.html
 * @param plus How often points are gained, such as commendations.
 * @param minus How often points are lost, such as criticisms.
 * @param [each] Points each time; 2.5 when left out.
 * @param [cap] The most that can be gained or lost; 5 when left out.
 * @returns Points, from minus the cap to the cap, or "" while a count is blank.
 */
export function scoreBonusFunction(plus: unknown, minus: unknown, each?: unknown, cap?: unknown): unknown {
  return scored(scoreBonusRule, [plus, minus, each, cap]);
}
