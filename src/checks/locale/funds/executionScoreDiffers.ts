import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "预算执行率得分要与执行率一致",
    message: "执行率 {rate} × 分值 {weight} = {expected} 分，现在是 {score} 分。",
    appliesTo: "资金表里有分值、得分的预算执行率；表上另有评分规定（分档、扣分）的不比较；只是截掉末位小数的为提示。",
    why: "这一项通常按执行率乘分值计算，超过 100% 按 100%。",
    fix: "按执行率改正得分；评分办法另有规定的可以不管。",
    example: "执行率 95%，分值 10，得分 10 → 9.5。",
  },
  "en-US": {
    title: "The execution score follows the rate",
    message:
      "The rate {rate} × the weight {weight} gives {expected} {expected|point|points}, but the score is {score}.",
    appliesTo:
      "Execution rates with weight and score in the fund table, unless the form prints another rule (bands, deductions). Information where only the last decimal was cut off.",
    why: "This line is mostly the rate times the weight, with 100% at most.",
    fix: "Correct the score; nothing, where the rules say otherwise.",
    example: "Rate 95%, weight 10, score 10 → 9.5.",
  },
});
