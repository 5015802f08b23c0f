import type { SheetNames } from "../../form/layout";
import type { DisplayLanguage } from "../office";
import type { CountSuffix } from "../sheetNames";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

export interface SheetTitles {
  readonly titles: SheetNames;
  readonly suffix: CountSuffix;
}

const TITLES: Readonly<Record<DisplayLanguage, SheetTitles>> = { "zh-CN": zhCN, "en-US": enUS };

/** What new sheets are called in a language. */
export function sheetTitles(language: DisplayLanguage): SheetTitles {
  return TITLES[language];
}
