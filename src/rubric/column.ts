/** What a column of the table holds. A weight and a level carry the depth of their indicators, 1 for 一级指标. */
export type ColumnRole =
  | "level"
  | "weight"
  | "explanation"
  | "criteria"
  | "nature"
  | "operator"
  | "unit"
  | "target"
  | "actual"
  | "rate"
  | "coefficient"
  | "score"
  | "review"
  | "justification"
  | "note";

export interface RubricColumn {
  /** Null for a column that nobody computes or checks with, such as 序号. */
  readonly role: ColumnRole | null;
  /** Of a level or a weight: the depth of its indicators, from 1. */
  readonly level?: number;
  readonly heading: string;
  /** A heading above this one, over all neighbours that have it too: 得分 above 自评分. */
  readonly group?: string;
  /**
   * How many columns of the sheet it goes over, 1 when left out: where a form has several header sets, one column may
   * stand above or below two of another.
   */
  readonly span?: number;
}

/** What a form prints in the columns of an indicator or a line; blanks are left to whoever fills it in. */
export type PrintedTexts = Readonly<Partial<Record<PrintedRole, string | number>>>;

/** The columns whose texts may belong to the form itself. */
export type PrintedRole =
  "explanation" | "criteria" | "nature" | "operator" | "unit" | "target" | "actual" | "justification" | "note";
