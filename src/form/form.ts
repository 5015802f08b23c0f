/**
 * A Form is what the recogniser found in a sheet: the scored lines with their cells, whoever made the sheet.
 * Addresses are A1 without a sheet name; merged cells are named by their top left cell.
 */

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

export interface FormLine {
  /** Names of the levels, from 一级指标 down; the last one names the line. */
  readonly path: readonly string[];
  /** Points; null where the cell holds no number. */
  readonly weight: number | null;
  readonly weightAddress: string;
  readonly score: ScoreCell;
  /** Null where the form has no column for it. */
  readonly justification: TextCell | null;
}

export interface Form {
  readonly sheet: string;
  readonly lines: readonly FormLine[];
  readonly total: { readonly weight: number | null; readonly score: ScoreCell } | null;
  readonly grade: TextCell | null;
  /** 1-based sheet rows of the header, from and to. */
  readonly headerRows: readonly [number, number];
}
