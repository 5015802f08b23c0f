import { atMost } from "../comparison";
import { readNumber, readWeight, type Argument } from "../argument";
import type { Quantity } from "../quantity";
import { roundScore } from "../rounding";
import type { Rule } from "./rule";

/** R6, all or nothing by a limit. */
export interface WithinRule {
  readonly kind: "within";
  readonly actual: Quantity;
  readonly limit: Quantity;
}

/**
 * Full points where the actual figure is at most the limit, else none (R6; 天河 “三公”经费控制情况). Both 0 is full.
 * @param actual and limit in the same unit
 * @param weight points
 * @returns points with 2 decimals, or "" where actual or limit is blank
 * @throws RuleError `not-a-number`, `blank-weight`, `negative-weight`
 */
export function scoreWithin(actual: Argument, limit: Argument, weight: Argument): number | "" {
  const points = readWeight(weight);
  const [spent, allowed] = [readNumber(actual, "actual"), readNumber(limit, "limit")];
  if (spent === null || allowed === null) return "";
  return atMost(spent, allowed) ? roundScore(points) : 0;
}

export const withinRule: Rule<WithinRule> = {
  kind: "within",
  quantities: (spec) => [spec.actual, spec.limit],
  addinCall: (spec, { weight, cell }) => `RUBRIC.SCORE_WITHIN(${cell(spec.actual)},${cell(spec.limit)},${weight})`,
};
