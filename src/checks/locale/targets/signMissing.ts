import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "计算符号没有填",
    message: "有 {count} 行没有填计算符号或指标性质（{cells}），看不出完成多少才算达到。请补上。",
    appliesTo: "有计算符号或指标性质一栏、目标已填的评分行；目标里自己带 ≥ 的不算。合并成一条。",
    why: "没有符号就不知道是越多越好还是越少越好，系统不能算分，也不让上传。",
    fix: "越多越好填 ≥，越少越好填 ≤，正好填 ＝，说不出数的填“定性”。",
    example: "目标 12 公里，符号空着 → “≥”。",
  },
  "en-US": {
    title: "No sign of comparison",
    message:
      "{count} {count|line has|lines have} no sign or kind of indicator ({cells}): nothing tells when the target is met.",
    appliesTo:
      "Forms with a column for the sign or the kind, at targets that are filled in and bear no sign themselves. Told together.",
    why: "Without it nobody knows whether more or less is better; the system cannot score the line and refuses it.",
    fix: "≥ where more is better, ≤ where less is, ＝ for exactly, 定性 for what has no figure.",
    example: "Target 12 km, no sign → “≥”.",
  },
});
