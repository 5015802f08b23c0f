import type { Words } from "../../language/dictionary";
import type { zhCN } from "./zh-CN";

export const enUS: Words<typeof zhCN> = {
  nothingLost: "No points lost",
  missing: "{lost} points lost, without a word",
  filler: "{lost} points lost; the text says nothing about this line: give the reason and the improvement",
  "basis-only": "{lost} points lost; the text gives a basis, but not why points were lost",
  "reason-only": "{lost} points lost; the text gives a reason, but no improvement",
  "remedy-only": "{lost} points lost; the text gives an improvement, but no reason",
  complete: "{lost} points lost; reason and improvement are given",
  breaksOff: "; its last sentence breaks off",
  tooLong: " (a long text: only its first {most} characters were read)",
};
