import type { zhCN } from "../locale/zh-CN";

/** Every sentence that explains a score; the words stand in the locale files. */
export type SentenceId = keyof (typeof zhCN)["sentences"];

/** A value in a sentence, with what it is, so that each language writes it as people do. */
export type Shown =
  | { readonly points: number }
  /** 0..1, shown as a percentage. */
  | { readonly share: number }
  | { readonly number: number }
  | { readonly text: string }
  /** Excel's serial number of a day. */
  | { readonly date: number }
  /** A parameter by its name in the code. */
  | { readonly parameter: string };

export interface Sentence {
  readonly id: SentenceId;
  readonly args: Readonly<Record<string, Shown>>;
}

/** How a score came about: the rule with its parameters, then the arithmetic step by step. */
export interface Explanation {
  readonly score: number | boolean | string;
  readonly rule: Sentence;
  readonly steps: readonly Sentence[];
}

export const points = (value: number): Shown => ({ points: value });
export const share = (value: number): Shown => ({ share: value });
export const number = (value: number): Shown => ({ number: value });
export const text = (value: string): Shown => ({ text: value });
export const date = (value: number): Shown => ({ date: value });

export const sentence = (id: SentenceId, args: Readonly<Record<string, Shown>> = {}): Sentence => ({ id, args });
