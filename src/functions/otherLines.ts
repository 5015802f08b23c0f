import { scoreLinkedRule } from "../rubric/rules/linked";
import { splitWeightRule } from "../rubric/rules/splitWeight";
import { scored } from "./answer";

/**
 * Score in proportion to what other lines reached together.
 * @customfunction SCORE_LINKED
 * @helpurl help/SCORE_LINKED.html
 * @param weight The line's weight, in points.
 * @param scores The sum of the scores of the other lines, without this cell.
 * @param weights The sum of their weights.
 * @returns Points, or "" while a sum is blank.
 */
export function scoreLinkedFunction(weight: unknown, scores: unknown, weights: unknown): unknown {
  return scored(scoreLinkedRule, [weight, scores, weights]);
}

/**
 * One part of a weight that is split evenly; the last part takes the rest, so that the parts add up.
 * @customfunction SPLIT_WEIGHT
 * @helpurl help/SPLIT_WEIGHT.html
 * @param total The weight to split, in points.
 * @param n How many parts.
 * @param index Which part, from 1 on.
 * @param [dp] Decimals; 2 when left out.
 * @returns Points, or "" while an argument is blank.
 */
export function splitWeightFunction(total: unknown, n: unknown, index: unknown, dp?: unknown): unknown {
  return scored(splitWeightRule, [total, n, index, dp]);
}
