import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "分值合计要等于 100",
    message: "各行分值合计 {sum}，不是 100，相差 {difference}。",
    appliesTo: "整张表；没有给各行定分值的，用上级指标的分值。加减分可以在 100 分之内，也可以在 100 分之外。",
    why: "等级按百分制划分，分值合计不是 100 时总分没有意义。",
    fix: "对照印发的评分表，找出多出、漏掉或改动了分值的行。",
    example: "合计 99 → 有一行 1 分的指标被删掉了。",
  },
  "en-US": {
    title: "Weights add up to 100",
    message: "The weights add up to {sum}, not 100, {difference} apart.",
    appliesTo:
      "The whole form; where lines have no weights, those of the levels above. A bonus may be part of the 100 points or on top.",
    why: "Grades are defined on 100 points; with another sum the total means nothing.",
    fix: "Compare with the published form: a line was added, lost or changed.",
    example: "The sum is 99 → a line of 1 point was deleted.",
  },
});
