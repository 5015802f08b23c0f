import type { DisplayLanguage } from "../office";
import type { CountSuffix, FormSheetNames } from "../sheetNames";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

export interface SheetTitles {
  readonly titles: FormSheetNames;
  readonly suffix: CountSuffix;
}

const TITLES: Readonly<Record<DisplayLanguage, SheetTitles>> = { "zh-CN": zhCN, "en-US": enUS };

/** What new sheets are called in a language. */
export function sheetTitles(language: DisplayLanguage): SheetTitles {
  return TITLES[language];
}
