import type { Language } from "../../rubric/locale";
import { enUS } from "./en-US";
import type { Words } from "./words";
import { zhCN } from "./zh-CN";

/** Every text of the pane; Chinese gives the keys. */
export type Texts = Words<typeof zhCN>;

/** The pane's texts in a language. */
export function textsIn(language: Language): Texts {
  return language === "en-US" ? enUS : zhCN;
}
