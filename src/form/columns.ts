import type { ColumnRole } from "../rubric/columnRoles";

export type { ColumnRole } from "../rubric/columnRoles";

/**
 * How a column's role was found: `sure` by a heading that means nothing else, `likely` by a word in its heading,
 * `guess` by what stands below it, `corrected` by the user.
 */
export type Certainty = "sure" | "likely" | "guess" | "corrected";

/** A column of the table and what it was taken for. */
export interface TakenColumn {
  /** Counted from 0 on the sheet. */
  readonly column: number;
  /** As the form prints it; headings above each other are joined by a slash, the upper one first. */
  readonly heading: string;
  /** Null where the recogniser makes nothing of the column. */
  readonly role: ColumnRole | null;
  /** 1 to 4, from the highest level down, for a name and for a weight; null for the others. */
  readonly level: number | null;
  readonly certainty: Certainty;
}

/** A header set of the table: a form may change its columns further down. The same set printed again is no new part. */
export interface TablePart {
  /** 1-based sheet rows, from and to, where the set stands first. */
  readonly headerRows: readonly [number, number];
  readonly columns: readonly TakenColumn[];
}

/** What a user said that a column holds. It belongs to the column under this heading. */
export interface Correction {
  readonly sheet: string;
  /** The {@link TakenColumn} heading as `plainText` gives it. */
  readonly heading: string;
  /** Counted from 0 on the sheet; tells columns of the same heading apart. */
  readonly column: number;
  readonly role: ColumnRole | null;
  readonly level: number | null;
}
