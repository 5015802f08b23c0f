import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "下级分值合计要等于上级分值",
    message: "分值 {weight}，下面各项分值合计 {sum}，相差 {difference}。",
    appliesTo: "写了分值的一级、二级（及更多级）指标。",
    why: "分值是上级规定的；上下级对不上，说明有一行被改动、漏掉或重复。",
    fix: "对照印发的评分表，改正这一级或下面某一行的分值。",
    example: "任务2 分值 6，下面合计 5 → 补上漏掉的 1 分那一行。",
  },
  "en-US": {
    title: "Weights below add up to the weight above",
    message: "The weight is {weight}, but the weights below add up to {sum}, {difference} apart.",
    appliesTo: "Every indicator above the lines that states a weight.",
    why: "Weights are prescribed; a difference means that a line was changed, lost or doubled.",
    fix: "Compare with the published form, and correct this weight or one below.",
    example: "任务2 has weight 6, the lines below add up to 5 → a line of 1 point is missing.",
  },
});
