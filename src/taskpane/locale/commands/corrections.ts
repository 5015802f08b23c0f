import { dictionary } from "../../../language/dictionary";

export const correctionWords = dictionary(
  { restore: "恢复自动识别", busy: "正在检查…" },
  { restore: "Recognise columns again", busy: "Checking…" },
);
