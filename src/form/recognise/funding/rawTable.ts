import type { FigureRole } from "./figureRole";

/** A heading of a fund table and the row or column of the Grid's blocks where its figures stand. */
export interface RawFigure {
  readonly label: string;
  readonly role: FigureRole;
  /** Where its heading stands. */
  readonly row: number;
  readonly column: number;
  /** The column of its figures, where they stand right of their headings instead of below. */
  readonly figureColumn?: number;
  /** The only cell of a figure of the whole table, such as 分值 beside budgets that stand below each other. */
  readonly ofWhole?: { readonly row: number; readonly column: number };
}

export interface Fund {
  readonly label: string;
  readonly group: string | null;
  /** The row, or the column where funds stand side by side. */
  readonly at: number;
}

/** A fund table as it stands in the sheet. */
export interface RawTable {
  readonly title: string;
  readonly figures: readonly RawFigure[];
  readonly funds: readonly Fund[];
  /** Figures stand side by side, and funds below each other. */
  readonly isAcross: boolean;
}

/**
 * Where the figure of a fund stands. A figure of the whole table stands beside the first row of funds: it is that of the
 * first fund, and of no other.
 */
export function placeOf(
  { isAcross, funds }: RawTable,
  figure: RawFigure,
  fund: Fund,
): readonly [row: number, column: number] | null {
  if (figure.ofWhole) return fund === funds[0] ? [figure.ofWhole.row, figure.ofWhole.column] : null;
  return isAcross ? [fund.at, figure.figureColumn ?? figure.column] : [figure.row, fund.at];
}
