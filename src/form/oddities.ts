import type { Visibility } from "../spreadsheet/grid";
import type { Unread } from "./cell";

export interface SheetCell {
  readonly sheet: string;
  readonly address: string;
}

/** A cell that shows neither words nor a figure. */
export interface UnreadCell extends SheetCell {
  readonly unread: Unread;
  /** With its leading `=`; null where it was typed. */
  readonly formula: string | null;
  /** It stands where indicators are named: nobody knows what belongs to what. */
  readonly isName: boolean;
}

/** A typed text with characters in it that show nothing. */
export interface ClutteredCell extends SheetCell {
  /** As the cell holds it, and as a person sees it. */
  readonly from: string;
  readonly to: string;
}

/** What a form has in parts of the workbook that nobody sees. */
export interface Hidden {
  /** The form's own sheet; null where it is visible. */
  readonly sheet: Visibility | null;
  /** Its other sheets that are hidden. */
  readonly companions: readonly string[];
  /** Score cells of lines in hidden rows: they count like all others. */
  readonly lines: readonly string[];
  /** Score cells stand in a hidden column. */
  readonly scores: boolean;
}

/** What the form's cells, and those of its work paper and its goal table, hold beside words and figures. */
export interface Oddities {
  readonly unread: readonly UnreadCell[];
  /** Formulas without a result in a file, where nobody computes one; empty for a workbook that is open in Excel. */
  readonly uncomputed: readonly SheetCell[];
  readonly cluttered: readonly ClutteredCell[];
  readonly hidden: Hidden;
}
