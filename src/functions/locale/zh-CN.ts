import type { JustificationWords } from "./words";

export const zhCN: JustificationWords = {
  nothingLost: "未扣分",
  missing: "扣 {lost} 分，没有写扣分说明",
  filler: "扣 {lost} 分，扣分说明没有实际内容，请写明原因和改进措施",
  "basis-only": "扣 {lost} 分，只写了评分依据，没有写扣分原因",
  "reason-only": "扣 {lost} 分，写了原因，没有写改进措施",
  "remedy-only": "扣 {lost} 分，写了改进措施，没有写扣分原因",
  complete: "扣 {lost} 分，原因和改进措施齐全",
  breaksOff: "；最后一句没有写完",
  tooLong: "（文字太长，只看了前 {most} 个字符）",
};
