import type { CellContent } from "../spreadsheet/grid";

/**
 * What a cell shows that is neither words nor a figure: one of Excel's error values, TRUE or FALSE, a picture in the cell, a
 * number that no form can mean; `computing` is a formula without a result.
 */
export interface Unread {
  readonly kind: "error" | "computing" | "boolean" | "picture" | "number";
  /** As the cell shows it, such as `#DIV/0!`. */
  readonly shown: string;
}

/** What stands in a score cell. `error` is one of Excel's error values; `computing` is `#BUSY!`. */
export type ScoreReading =
  /** The form gives no scores: there is no such cell, and its address is that of the line's name. */
  | { readonly kind: "none" }
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  /** `raw`: as the cell holds it, where characters that show nothing were left out. */
  | { readonly kind: "text"; readonly text: string; readonly raw?: string }
  /** 不适用, in a form that says how to count without a score: as so many points, or as none at all (null). */
  | { readonly kind: "not-applicable"; readonly text: string; readonly points: number | null }
  | { readonly kind: "computing" }
  | { readonly kind: "error"; readonly error: string };

export interface ScoreCell {
  readonly address: string;
  readonly reading: ScoreReading;
  /** The formula with its leading `=`; null for a typed score. */
  readonly formula: string | null;
  /** What the cell holds, where it states the points among other words: `总分：98.5分`, `85分（良）`. */
  readonly inWords?: string;
}

export interface TextCell {
  readonly address: string;
  /** Without characters that show nothing; `""` where the cell holds no words. */
  readonly text: string;
  /** As the cell holds it, where that differs. */
  readonly raw?: string;
  /** What it shows instead of words. */
  readonly unread?: Unread;
}

/** A cell with what stands in it: a figure, or words. */
export interface ContentCell {
  readonly address: string;
  /** `""` where the cell holds neither. */
  readonly content: CellContent;
  readonly unread?: Unread;
}

/** A cell that should hold a number, as people type it: `6,641.40` as text is read too. */
export interface AmountCell {
  readonly address: string;
  /** Null where it holds none that can be read without doubt. */
  readonly value: number | null;
  /** Nothing, a sign, or a word for nothing: `—`, 无, 不适用. */
  readonly isBlank: boolean;
  readonly unread?: Unread;
}
