import type { Area } from "../basics/address";
import type { SortField } from "../cells/sortCells";
import type { Sheet } from "./sheet";
import type { FilterCriteria } from "./filterCriteria";

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

/** A table and its sheet. */
export interface PlacedTable {
  readonly sheet: Sheet;
  readonly table: TableState;
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

/** True where the area holds nothing. */
export function isBlank(sheet: Sheet, area: Area): boolean {
  return sheet.used(false, area) === undefined;
}

/** How many rows the table has; none while its only one is the blank one for typing. */
export function rowCount({ sheet, table }: PlacedTable): number {
  const body = bodyArea(table);
  return table.insertRow && body.rows === 1 && isBlank(sheet, body) ? 0 : body.rows;
}

/** The names as the header row shows them; blank ones and those that come twice are given others, as Excel does. */
export function columnNames({ sheet, table }: PlacedTable): string[] {
  const header = headerArea(table);
  return distinctNames(
    table.columns.map(({ name }, index) => (header && sheet.text(header.row, header.column + index)) || name),
  );
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
