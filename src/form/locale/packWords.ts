/** What a pack that is made from a form says of itself; part of the form, so Chinese in every language. `{…}` is filled in. */
export const packWords = {
  name: "{title}（{year}）",
  yearText: "（{year}年度）",
  source: "由工作表“{sheet}”识别生成",
  form: "自评表",
  workPaper: "测算底稿",
  total: "总分",
  grade: "评价等级",
  score: "得分",
  reason: "原因",
  justification: "扣分原因和改进措施",
} as const;
