import type { Language } from "../../rubric/locale";
import type { Words } from "./words";

/** Texts in both languages: Chinese gives the keys and placeholders, English has them all. */
export function dictionary<T>(zhCN: T, enUS: Words<T>): (language: Language) => Words<T> {
  return (language) => (language === "en-US" ? enUS : (zhCN as Words<T>));
}
