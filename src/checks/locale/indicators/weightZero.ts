import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "指标没有分值",
    message: {
      zero: "有 {count} 个指标分值是 0（{cells}），做得再好也不计分。请核对分值。",
      blank: "有 {count} 个指标没有填分值（{cells}），不知道该计多少分。请补上分值。",
    },
    appliesTo:
      "有分值一栏、填了目标或得分的评分行；写“无”“/”表示没有这个指标的不算，几行合用一个分值的不算。合并成一条。",
    why: "没有分值的指标等于没有考核，总分也对不上。",
    fix: "给它分值，同时从别的指标里减下来，合计保持不变；不考核的整行删掉或写“无”。",
    example: "培训人数，目标 ≥400人，分值空着 → 10。",
  },
  "en-US": {
    title: "An indicator weighs nothing",
    message: {
      zero: "{count} {count|indicator weighs|indicators weigh} 0 ({cells}): what is reached there does not count.",
      blank: "{count} {count|indicator has|indicators have} no weight ({cells}): nobody knows how much that counts.",
    },
    appliesTo:
      "Lines with a target, result or score, in forms with a column for weights; not where 无 or / says that there is no such indicator, nor where several lines share a weight. Told together.",
    why: "What has no weight is not judged, and the total does not fit.",
    fix: "Give it points and take them from others; delete the line, or write 无, where it is not to count.",
    example: "People trained, target ≥400, no weight → 10.",
  },
});
