import { enUS } from "./en-US";
import type { RuleWords } from "./ruleWords";
import { zhCN } from "./zh-CN";

export type Language = "zh-CN" | "en-US";

const words: Readonly<Record<Language, RuleWords>> = { "zh-CN": zhCN, "en-US": enUS };

export const wordsOf = (language: Language): RuleWords => words[language];
