/** What a review adds to a form; it is part of the form, and Chinese in every language. */
export const reviewWords = {
  score: "考核得分",
  reason: "理由及依据",
  projectActual: "复核完成值",
  projectScore: "复核得分",
  deviation: "偏离度",
  note: "备注",
  errorTitle: "复核得分",
  error: "请填 0 到 {weight} 之间的数。",
  bonusError: "请填 -{weight} 到 {weight} 之间的数。",
  /** Pieces of the formula that says how far the totals are apart. */
  self: "自评",
  reviewed: "复核",
  apart: "相差",
} as const;
