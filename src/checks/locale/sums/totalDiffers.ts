import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "总分要等于各项得分之和",
    message: "总分写的是 {stated}，各项得分合计是 {sum}，相差 {difference}。",
    appliesTo: "有总分行的表；加减分计入或不计入总分都可以。",
    why: "总分对不上是公开的自评表里最常见的错误之一。",
    fix: "用求和公式代替直接填写的总分，或核对漏加、多加的行。",
    example: "总分 93.25，各项合计 92.25 → 改为 92.25。",
  },
  "en-US": {
    title: "The total is the sum of the scores",
    message: "The total says {stated}, but the scores add up to {sum}, {difference} apart.",
    appliesTo: "Forms with a total; a bonus may be in it or on top.",
    why: "A wrong total is among the commonest mistakes in published forms.",
    fix: "Use a sum instead of a typed total, or look for lines added twice or left out.",
    example: "Total 93.25, sum of the scores 92.25 → 92.25.",
  },
});
