import type { AmountCell, TextCell } from "./cell";

export interface FundingFigure {
  /** As the form prints it. */
  readonly label: string;
  readonly amount: AmountCell;
}

/** The budget figures of the form's head, all in the form's own unit. */
export interface Funding {
  readonly total: FundingFigure;
  /** What the total consists of. */
  readonly parts: readonly FundingFigure[];
}

/** What the figures of a row are; `initial` is the budget of the year's beginning beside the adjusted one. Null for any other. */
export type FundingRole = "initial" | "budget" | "spent" | "rate" | "weight" | "score";

/** A kind of fund, such as 财政拨款, and the heading over it, such as 按资金来源. */
export interface FundingColumn {
  /** As the form prints it. */
  readonly label: string;
  readonly group: string | null;
}

/** The figures of one kind, such as 全年预算数: one for each kind of fund. Rates are shares. */
export interface FundingRow {
  /** As the form prints it. */
  readonly label: string;
  readonly role: FundingRole | null;
  readonly cells: readonly AmountCell[];
}

/**
 * A table of funds: kinds of figures as rows, kinds of funds as columns, whichever way the sheet has them. Its cells
 * keep their addresses. Where it has an own weight and score, these are a line of the form as well.
 */
export interface FundingTable {
  /** As the form prints it, `""` where nothing does. */
  readonly title: string;
  readonly columns: readonly FundingColumn[];
  readonly rows: readonly FundingRow[];
  /** What says why, for each kind of fund; left out where the table has no place for it. */
  readonly reasons?: readonly (TextCell | null)[];
  /** Yuan in the table's unit, 10,000 for 万元; left out where nothing states one. */
  readonly yuan?: number;
}
