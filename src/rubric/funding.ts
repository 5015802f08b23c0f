/** A kind of money, such as 财政拨款; neighbours may stand under a common heading, such as 按资金来源. */
export interface FundingKind {
  readonly label: string;
  readonly group?: string;
  /** How many columns of the sheet it goes over; shared out evenly when left out. */
  readonly span?: number;
}

/** `part` is a figure of no other role; `weight`, `score` and the text `reason` belong to the line 预算执行率. */
export type FundingFigureRole = "budget" | "spent" | "rate" | "weight" | "score" | "reason" | "part";

/** What is asked about each kind of money, such as 全年执行数. */
export interface FundingFigureSpec {
  /** Left out where the table asks for one figure only. */
  readonly label?: string;
  readonly role: FundingFigureRole;
  /** The points of the line 预算执行率, where the role is `weight`. */
  readonly points?: number;
}

/** A table of budget figures in the form's head. Rates are computed; everything else is typed. */
export interface FundingSpec {
  readonly title: string;
  readonly columns: readonly FundingKind[];
  readonly rows: readonly FundingFigureSpec[];
  /** The figures stand side by side, the kinds of money below each other. */
  readonly across?: boolean;
}
