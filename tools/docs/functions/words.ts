import type { Language } from "../../../src/rubric/locale";
import enUS from "./locale/en-US.json";
import zhCN from "./locale/zh-CN.json";

/** The words of the help pages around what functions.json says. */
export type HelpWords = typeof zhCN;

export const helpWords: Readonly<Record<Language, HelpWords>> = { "zh-CN": zhCN, "en-US": enUS };
