/** A cell as another program copied it. */
export interface PastedCell {
  readonly text: string;
  /** The figure behind the text, where the program tells it. */
  readonly number?: number;
  /** The cell was a text there, whatever it reads as: a code with leading zeros. */
  readonly isText?: boolean;
  /** Plain text: 9.5 into a percentage cell is 9.5 %. A figure of a table is one already. */
  readonly isPlain?: boolean;
}

/** Copied cells by row; what is undefined, or lies beyond the end of a row, leaves its cell as it is. */
export type PastedRows = readonly (readonly (PastedCell | undefined)[])[];

/** What became of cells that were pasted; nothing was written unless it is "done". */
export type PasteOutcome =
  | { readonly kind: "done"; readonly rows: readonly number[]; readonly columns: readonly number[] }
  /** `address`: a merged area in which a second cell would have been hidden. */
  | { readonly kind: "merged"; readonly address: string }
  | { readonly kind: "protected" }
  /** They reach beyond the last row or column that a sheet can have. */
  | { readonly kind: "outside" };
