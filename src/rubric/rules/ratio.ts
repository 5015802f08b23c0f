import { isBlank, readNumber, readWeight, type Argument } from "../argument";
import type { Quantity } from "../quantity";
import { roundScore } from "../rounding";
import { RuleError } from "../ruleError";
import type { Rule } from "./rule";

/** R3 and R9, proportional with a cap. */
export interface RatioRule {
  readonly kind: "ratio";
  readonly value: Quantity;
}

/**
 * Weight × rate, the rate counted as at most `cap` (R3; 天河 部门预算资金支出率; R9 采购政策效能).
 * @param rate a share; below 0 counts as 0
 * @param weight points
 * @param cap a share, 100 % when left out
 * @returns points with 2 decimals, or "" for a blank rate
 * @throws RuleError `not-a-number`, `blank-weight`, `negative-weight`, `negative-value`
 */
export function scoreRatio(rate: Argument, weight: Argument, cap?: Argument): number | "" {
  const points = readWeight(weight);
  const most = isBlank(cap) ? 1 : (readNumber(cap, "cap") ?? 1);
  if (most < 0) throw new RuleError("negative-value", { name: "cap", value: most }, "number");
  const share = readNumber(rate, "rate");
  return share === null ? "" : roundScore(points * Math.max(0, Math.min(share, most)));
}

export const ratioRule: Rule<RatioRule> = {
  kind: "ratio",
  quantities: (spec) => [spec.value],
  addinCall: (spec, { weight, cell }) => `RUBRIC.SCORE_RATIO(${cell(spec.value)},${weight})`,
};
