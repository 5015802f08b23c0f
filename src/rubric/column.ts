import type { ColumnRole, PrintedRole } from "./columnRoles";

export type { ColumnRole, PrintedRole } from "./columnRoles";

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
