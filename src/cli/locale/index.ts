import type { Language } from "../../rubric/locale";
import { enUS } from "./en-US";
import type { CliStrings } from "./strings";
import { zhCN } from "./zh-CN";

export const cliStrings: Readonly<Record<Language, CliStrings>> = { "zh-CN": zhCN, "en-US": enUS };
