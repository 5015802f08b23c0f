import type { AmountCell } from "./cell";

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
