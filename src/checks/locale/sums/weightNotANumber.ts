import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "分值要是数字",
    message: "分值是“{text}”，读不出数来，分值合计没有检查。请填数字。",
    appliesTo: "评分行的分值格；加减分行除外。",
    why: "读不出分值，就不知道扣没扣分、合计是不是 100。",
    fix: "对照印发的评分表填数字。这一行不参加评分的，分值填“不适用”，得分留空。",
    example: "分值“二十” → 20。",
  },
  "en-US": {
    title: "Weights are numbers",
    message: "The weight “{text}” cannot be read, and the sum of the weights was not checked. Enter a number.",
    appliesTo: "Weights of scored lines; bonus lines apart.",
    why: "Without the weight nobody knows whether points were lost, or whether the weights add up to 100.",
    fix: "Enter the number of the form as published. For a line that does not take part: weight 不适用, no score.",
    example: "Weight 二十 → 20.",
  },
});
