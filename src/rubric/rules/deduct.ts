import { isBlank, readCount, readNumber, readWeight, type Argument } from "../argument";
import type { Quantity } from "../quantity";
import { roundScore } from "../rounding";
import { RuleError } from "../ruleError";
import type { Rule } from "./rule";

/** R5, points per occurrence, not below 0 (扣完为止). */
export interface DeductRule {
  readonly kind: "deduct";
  readonly items: readonly { readonly count: Quantity; readonly each: number | Quantity }[];
}

/**
 * Full points less so many for each occurrence, stopping at 0 (R5; 天河 财务管理合规性, 采购活动合规性, …).
 * @param full the weight, in points
 * @param items pairs: how often, points each time
 * @returns points with 2 decimals, or "" as soon as one count is blank: not filled is not "no findings"
 * @throws RuleError `not-a-count`, `count-without-points`, `negative-value`, `blank-weight`, `negative-weight`
 */
export function scoreDeduct(full: Argument, items: readonly Argument[]): number | "" {
  const weight = readWeight(full, "full");
  if (items.length % 2 !== 0) throw new RuleError("count-without-points", { number: (items.length + 1) / 2 });
  let lost = 0;
  let isFilled = true;
  for (let at = 0; at < items.length; at += 2) {
    const number = at / 2 + 1;
    const count = readCount(items[at], `count${number}`);
    if (count === null) {
      isFilled = false;
      continue;
    }
    if (isBlank(items[at + 1])) throw new RuleError("count-without-points", { number });
    const each = readNumber(items[at + 1], `each${number}`) ?? 0;
    if (each < 0) throw new RuleError("negative-value", { name: `each${number}`, value: each }, "number");
    lost += count * each;
  }
  return isFilled ? roundScore(Math.max(0, weight - lost)) : "";
}

export const deductRule: Rule<DeductRule> = {
  kind: "deduct",
  quantities: (spec) => spec.items.flatMap(({ count, each }) => (typeof each === "number" ? [count] : [count, each])),
  addinCall: (spec, { weight, cell }) => {
    const pairs = spec.items.map(({ count, each }) => `${cell(count)},${typeof each === "number" ? each : cell(each)}`);
    return `RUBRIC.DEDUCT(${weight},${pairs.join(",")})`;
  },
};
