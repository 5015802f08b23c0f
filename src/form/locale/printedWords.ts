/** What forms print, in Chinese whatever the user's language is. */
export const printedWords = {
  /** Questions of one month each are named so. */
  month: "月",
  /** The sign of a line that is judged in words. */
  qualitative: "定性",
  /** The headings of scores end so. */
  scores: ["得分", "评分"],
  /** What may stand behind a year's figures, as a pattern. */
  behindYear: "年?度?",
} as const;
