import type { Language } from "../../rubric/locale";
import { enUS } from "./en-US";
import type { LayoutStrings } from "./strings";
import { zhCN } from "./zh-CN";

export const layoutStrings: Readonly<Record<Language, LayoutStrings>> = { "zh-CN": zhCN, "en-US": enUS };
