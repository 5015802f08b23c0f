import type { Language } from "../../rubric/locale";
import { enUS } from "./en-US";
import type { ReportStrings } from "./strings";
import { zhCN } from "./zh-CN";

export const reportStrings: Readonly<Record<Language, ReportStrings>> = { "zh-CN": zhCN, "en-US": enUS };
