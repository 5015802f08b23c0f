import type { Language } from "../../language/language";

/** What a check says, in one language. */
export interface CheckTexts {
  /** What is checked, in a few words: `扣分是否写了原因`. */
  readonly title: string;
  /** One message, or one for each variant of the finding; `{…}` is filled from its arguments. */
  readonly message: string | Readonly<Record<string, string>>;
  /** Which forms, lines or cells it looks at, and which it leaves alone. */
  readonly appliesTo: string;
  /** Why it matters. */
  readonly why: string;
  /** How to mend it. */
  readonly fix: string;
  readonly example: string;
  /** What may be set for it, by the setting's name: `usual: "完成率超过多少算远超目标"`. */
  readonly settings?: Readonly<Record<string, string>>;
}

export type TextsByLanguage = Readonly<Record<Language, CheckTexts>>;

/** The texts of a check; the compiler keeps them word by word, so that it can tell which arguments they ask for. */
export const checkTexts = <const Texts extends TextsByLanguage>(texts: Texts): Texts => texts;
