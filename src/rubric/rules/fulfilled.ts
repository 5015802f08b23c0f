import { readAnswer, readWeight, type Argument } from "../argument";
import type { Quantity } from "../quantity";
import { roundScore } from "../rounding";
import type { Rule } from "./rule";

/** R6, all or nothing by an answer. */
export interface FulfilledRule {
  readonly kind: "if";
  readonly answer: Quantity;
}

/**
 * Full points for yes, none for no (R6; 天河 采购意向公开, 采购内控制度, 合同备案, 资产盘点).
 * @param ok 是/否, 符合/不符合, 有/无, TRUE/FALSE, 1/0
 * @param weight points
 * @returns points with 2 decimals, or "" for a blank answer
 * @throws RuleError `not-an-answer`, `blank-weight`, `negative-weight`
 */
export function scoreIf(ok: Argument, weight: Argument): number | "" {
  const points = readWeight(weight);
  const answer = readAnswer(ok, "ok");
  if (answer === null) return "";
  return answer ? roundScore(points) : 0;
}

export const fulfilledRule: Rule<FulfilledRule> = {
  kind: "if",
  quantities: (spec) => [spec.answer],
  addinCall: (spec, { weight, cell }) => `RUBRIC.SCORE_IF(${cell(spec.answer)},${weight})`,
};
