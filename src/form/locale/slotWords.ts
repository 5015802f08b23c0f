/** Words of the form beside its cells, where it prints none itself: Chinese in every language. */
export const slotWords = {
  score: "得分",
  points: "分",
  date: "{year}年{month}月{day}日",
  /** Units of money by their yuan. */
  money: { 1: "元", 10000: "万元", 100000000: "亿元" } as Readonly<Partial<Record<number, string>>>,
} as const;
