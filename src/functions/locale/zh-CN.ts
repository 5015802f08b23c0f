import type { JustificationClass } from "../../rubric/justification/judge";

/** How a deduction is justified, a sentence for each class; `{lost}` takes the points. */
export const zhCN = {
  nothingLost: "未扣分",
  missing: "扣 {lost} 分，没有写扣分说明",
  filler: "扣 {lost} 分，扣分说明没有实际内容，请写明原因和改进措施",
  "basis-only": "扣 {lost} 分，只写了评分依据，没有写扣分原因",
  "reason-only": "扣 {lost} 分，写了原因，没有写改进措施",
  /** Something was done, but why points were lost stays open. */
  "remedy-only": "扣 {lost} 分，写了改进措施，没有写扣分原因",
  complete: "扣 {lost} 分，原因和改进措施齐全",
  /** Follows the sentence where the text stops in the middle. */
  breaksOff: "；最后一句没有写完",
  /** Follows it where the text is longer than what is judged; `{most}` takes the number of characters. */
  tooLong: "（文字太长，只看了前 {most} 个字符）",
} satisfies Readonly<Record<JustificationClass, string>> & Readonly<Record<string, string>>;
