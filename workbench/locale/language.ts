import { enUS } from "./en-US";
import type { Strings } from "./strings";
import { zhCN } from "./zh-CN";

export type Language = "zh-CN" | "en-US";

const BOOKS: Readonly<Record<Language, Strings>> = { "zh-CN": zhCN, "en-US": enUS };

/** `?lang=` chooses; without it the first language of the browser that is Chinese or English, else English. */
export function chooseLanguage(search: string, preferred: readonly string[]): Language {
  const wanted = new URLSearchParams(search).get("lang");
  const known = [wanted ?? "", ...preferred].map(closest).find((language) => language !== undefined);
  return known ?? "en-US";
}

/** The workbench's own texts in one language. */
export function stringsFor(language: Language): Strings {
  return BOOKS[language];
}

function closest(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split("-")[0];
  if (primary === "zh") return "zh-CN";
  if (primary === "en") return "en-US";
  return undefined;
}
