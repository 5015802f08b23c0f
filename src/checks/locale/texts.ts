import type { CheckId } from "../finding";

/** What a check says, in one language. */
export interface CheckTexts {
  /** What is checked, in a few words: `扣分是否写了原因`. */
  readonly title: string;
  /** One message, or one for each `variant` of the finding; `{…}` is filled from its arguments. */
  readonly message: string | Readonly<Record<string, string>>;
  /** Which forms, lines or cells it looks at, and which it leaves alone. */
  readonly appliesTo: string;
  /** Why it matters. */
  readonly why: string;
  /** How to mend it. */
  readonly fix: string;
  readonly example: string;
}

export type AllCheckTexts = Readonly<Record<CheckId, CheckTexts>>;

export type SomeCheckTexts = Partial<AllCheckTexts>;
