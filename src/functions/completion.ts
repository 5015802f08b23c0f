import { scoreCompletionRule } from "../rubric/rules/completion";
import { scoreHitRateRule } from "../rubric/rules/hitRate";
import { scoreRatioRule } from "../rubric/rules/ratio";
import { scored } from "./answer";

/**
 * Score by completion: nothing below the pass line, in proportion up to 100%, full points up to the over line, half beyond.
 * @customfunction SCORE_COMPLETION
 * @helpurl help/SCORE_COMPLETION.html
 * @param rate The completion rate, such as 94%.
 * @param weight The indicator's weight, in points.
 * @param [pass] The pass line; 60% when left out.
 * @param [over] The line from which a target was set too low; 150% when left out.
 * @param [overFactor] What is left of the weight beyond that line; 0.5 when left out.
 * @param [passInclusive] TRUE when left out: the pass line itself has passed; FALSE: it has not.
 * @param [overInclusive] TRUE when left out: the over line itself still gives full points; FALSE: it does not.
 * @returns Points, or "" for a blank rate.
 */
export function scoreCompletionFunction(
  rate: unknown,
  weight: unknown,
  pass?: unknown,
  over?: unknown,
  overFactor?: unknown,
  passInclusive?: unknown,
  overInclusive?: unknown,
): unknown {
  return scored(scoreCompletionRule, [rate, weight, pass, over, overFactor, passInclusive, overInclusive]);
}

/**
 * Weight times rate, the rate counted as at most the cap.
 * @customfunction SCORE_RATIO
 * @helpurl help/SCORE_RATIO.html
 * @param rate The rate, such as 99.23%.
 * @param weight The line's weight, in points.
 * @param [cap] The most that counts; 100% when left out.
 * @returns Points, or "" for a blank rate.
 */
export function scoreRatioFunction(rate: unknown, weight: unknown, cap?: unknown): unknown {
  return scored(scoreRatioRule, [rate, weight, cap]);
}

/**
 * Weight times the share of indicators that were hit: at least 100%, and not too far above it.
 * @customfunction SCORE_HIT_RATE
 * @helpurl help/SCORE_HIT_RATE.html
 * @param rates The cells with the completion rates of the indicators.
 * @param weight The line's weight, in points.
 * @param [over] How far above 100% still counts as hit; 30% when left out.
 * @returns Points, or "" while a rate is blank.
 */
export function scoreHitRateFunction(rates: unknown[][], weight: unknown, over?: unknown): unknown {
  return scored(scoreHitRateRule, [rates, weight, over]);
}
