import type { CellContent } from "../sheet/grid";

/** What stands in a score cell. `error` is one of Excel's error values; `computing` is `#BUSY!`. */
export type ScoreReading =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "computing" }
  | { readonly kind: "error"; readonly error: string };

export interface ScoreCell {
  readonly address: string;
  readonly reading: ScoreReading;
  /** The formula with its leading `=`; null for a typed score. */
  readonly formula: string | null;
}

export interface TextCell {
  readonly address: string;
  readonly text: string;
}

/** A cell with what stands in it: a figure, or words. */
export interface ContentCell {
  readonly address: string;
  readonly content: CellContent;
}

/** A cell that should hold a number: null where it holds none that can be read without doubt. */
export interface NumberCell {
  readonly address: string;
  readonly value: number | null;
}

/** An amount as people type it: `6,641.40` as text is read too. */
export interface AmountCell extends NumberCell {
  readonly isBlank: boolean;
}
