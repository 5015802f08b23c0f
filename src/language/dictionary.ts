import type { Language } from "./language";

/** The same keys with other texts: Chinese gives the keys, every other language has them all. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/**
 * Texts in every language, the one way to keep them: Chinese gives the keys and placeholders; a key that another language
 * lacks, or has alone, does not compile.
 */
export function dictionary<Chinese, English extends Words<Chinese>>(
  zhCN: Chinese & Words<English>,
  enUS: English,
): (language: Language) => Words<Chinese> {
  const texts: Readonly<Record<Language, Words<Chinese>>> = { "zh-CN": zhCN as Words<Chinese>, "en-US": enUS };
  return (language) => texts[language];
}
