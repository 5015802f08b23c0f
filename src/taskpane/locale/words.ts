import type { zhCN } from "./zh-CN";

/** The same keys with other texts: Chinese gives the keys, every other language has them all. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** Every text of the pane that no command brings along. */
export type Texts = Words<typeof zhCN>;
