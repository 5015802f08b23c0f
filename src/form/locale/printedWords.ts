/** What forms print, in Chinese whatever the user's language is. */
export const printedWords = {
  /** Questions of one month each are named so. */
  month: "月",
  /** The sign of a line that is judged in words. */
  qualitative: "定性",
  /** The headings of scores end so. */
  scores: ["得分", "评分"],
  /** Bands of a rule for what no other band takes, and the sides of a line from which steps are counted. */
  rest: "其他",
  above: "高于",
  below: "低于",
  /** Steps that count when they are whole. */
  full: "满档",
  /** Behind points that somebody types. */
  point: "分",
  /** What may stand behind a year's figures, as a pattern. */
  behindYear: "年?度?",
} as const;
