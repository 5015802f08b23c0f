import { dictionary } from "../../../language/dictionary";

export const checkWords = dictionary(
  { check: "重新检查", look: "检查当前工作表", busy: "正在检查…" },
  { check: "Check again", look: "Check this sheet", busy: "Checking…" },
);
