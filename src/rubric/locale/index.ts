import { enUS } from "./en-US";
import type { RuleWords } from "./ruleWords";
import { zhCN } from "./zh-CN";

export type Language = "zh-CN" | "en-US";

const words: Readonly<Record<Language, RuleWords>> = { "zh-CN": zhCN, "en-US": enUS };

export const wordsOf = (language: Language): RuleWords => words[language];

/** Puts values into the `{…}` of a text; a placeholder without a value stays, so that a test sees it. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
