import type { Area } from "../basics/address";
import type { FilterCriteria } from "./filterCriteria";

/** The filter of a sheet that belongs to no table. Never changed in place: undo keeps older states. */
export interface SheetFilter {
  /** With the row of headings. */
  readonly area: Area;
  /** By columns, counted from the area's first. */
  readonly filters: Readonly<Record<number, FilterCriteria>>;
}

/** The rows that it lets through or hides. */
export const filteredRows = ({ area }: SheetFilter): Area => ({ ...area, row: area.row + 1, rows: area.rows - 1 });
