import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "成本指标不能写“大于”",
    message: "成本指标的目标写成了“{target}”：花得越多越算完成。成本应写 ≤。",
    appliesTo: "成本指标下、目标带 ≥ 或 > 的评分行；节约额、降低率这类越多越好的除外。",
    why: "成本用 ≥ 就成了鼓励多花钱，评审时常被退回。",
    fix: "把 ≥ 改成 ≤；如果这一行说的不是花费，换到别的指标类型下面。",
    example: "人均培训成本 ≥1500元 → ≤1500元。",
  },
  "en-US": {
    title: "No “at least” for a cost",
    message: "The target of a cost is “{target}”: the more is spent, the better it is met. A cost wants ≤.",
    appliesTo:
      "Lines below 成本指标 whose target has ≥ or >; savings and rates, of which more is better, are left alone.",
    why: "With ≥ a cost indicator rewards spending more; reviewers send it back.",
    fix: "Write ≤ instead of ≥; if the line is about no cost, move it to another kind of indicator.",
    example: "Cost a head ≥1,500 yuan → ≤1,500 yuan.",
  },
});
