/**
 * The words of the goal table (绩效目标表): part of the form, so Chinese in every language, and what the recogniser knows the
 * table by. `{…}` is filled in.
 */
export const goalWords = {
  title: "绩效目标表",
  headings: {
    kind: "指标类型",
    name: "指标名称",
    target: "年初目标值",
    actual: "实际完成值",
    direction: "指标方向",
    weight: "分值",
    rate: "完成率",
    level: "定性档次",
    levelScore: "定性评分",
    score: "得分",
    text: "评分依据",
  },
  directions: { more: "正向", less: "反向" },
  levels: ["达成", "部分达成", "未达成"],
  reported: "是否已报整体绩效目标",
  answers: { yes: "是", no: "否" },
  notReported: "未报整体绩效目标，产出和效益指标都不得分。",
  notAnswered: "请先选择是或否，选好后才计分。",
  weightSum: "{kind}指标分值合计（应为 {weight} 分）",
  scoreSum: "{kind}指标得分合计",
  noRows: "还没有填{kind}指标。",
  weightsDiffer: "分值合计与应有的 {weight} 分不一致，请核对。",
  scoresMissing: "还有{kind}指标没有得分，请补全。",
  /** Stand in 完成率 where there is none, so that a person sees why. */
  noNumber: "需填数字",
  negative: "不能为负数",
  zeroTarget: "目标值为0",
  unknownDirection: "方向不明",
} as const;
