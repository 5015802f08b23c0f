import type { Language } from "../../rubric/locale";
import { enUS } from "./en-US";
import type { Texts } from "./words";
import { zhCN } from "./zh-CN";

/** The pane's texts in a language. */
export function textsIn(language: Language): Texts {
  return language === "en-US" ? enUS : zhCN;
}
