import type { Area } from "../../basics/address";
import type { SortField } from "../../basics/sortField";
import type { FilterCriteria } from "../filterCriteria";

/** A column; its name holds where the header row does not show another. */
export interface ColumnState {
  readonly id: number;
  readonly name: string;
  readonly filter?: FilterCriteria;
}

/** How a table was last sorted. */
export interface SortState {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly method: string;
}

/** A table as the host keeps it. Never changed in place: undo keeps older states. */
export interface TableState {
  readonly id: string;
  readonly name: string;
  /** With the header row and the totals row. */
  readonly area: Area;
  readonly columns: readonly ColumnState[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** Kept only: the grid has no table styles, and cell formats in their place would show in what the add-in reads. */
  readonly style: string;
  /** The table has no rows, only the blank one in which the first will be typed. */
  readonly insertRow: boolean;
  readonly sort?: SortState;
}

/** The row of the headers; undefined where they are not shown. */
export function headerArea({ area, showHeaders }: TableState): Area | undefined {
  return showHeaders ? { ...area, rows: 1 } : undefined;
}

/** The row of the totals; undefined where they are not shown. */
export function totalArea({ area, showTotals }: TableState): Area | undefined {
  return showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : undefined;
}

/** The rows between; a table without rows has a blank one. */
export function bodyArea({ area, showHeaders, showTotals }: TableState): Area {
  const above = Number(showHeaders);
  return { ...area, row: area.row + above, rows: Math.max(1, area.rows - above - Number(showTotals)) };
}

/** One column of a part of a table. */
export function columnOf(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columns: 1 };
}

/** Names that differ from one another; blank ones become `Column1` and so on. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const base = name || "Column";
    let distinct = name || `Column${index + 1}`;
    for (let count = 1; taken.has(distinct.toLowerCase()); count++)
      distinct = `${base}${count + (name ? 1 : index + 1)}`;
    taken.add(distinct.toLowerCase());
    return distinct;
  });
}
