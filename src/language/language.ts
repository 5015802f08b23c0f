/** The languages of the program's texts; Chinese is the source. */
export const languages = ["zh-CN", "en-US"] as const;

export type Language = (typeof languages)[number];

/**
 * Which of our languages a person reads who has a program in this one: Chinese of any kind the Chinese texts, everybody
 * else the English ones.
 * @param tag a language tag such as `zh-TW` or `ja-JP`; undefined, as before Office has said it, counts as Chinese
 */
export function languageOf(tag: string | undefined): Language {
  return (tag ?? "zh").toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}
