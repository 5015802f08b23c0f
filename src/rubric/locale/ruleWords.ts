import type { zhCN } from "./zh-CN";

/** What both languages have to say; the Chinese words give the keys. */
export type RuleWords = {
  readonly [Section in keyof typeof zhCN]: (typeof zhCN)[Section] extends string
    ? string
    : { readonly [Key in keyof (typeof zhCN)[Section]]: string };
};
