import { type Area, intersect } from "../../basics/address";
import { fail } from "../../basics/errors";
import type { Shift } from "../deeds";
import { flip, type LineMove, moveArea } from "../lineMoves";
import type { Sheet } from "../sheet";
import type { ColumnState, TableState } from "./tableState";

type Lines = Pick<LineMove, "rows" | "at" | "count">;

/** The tables of a sheet after cells were inserted before an area, or the area was deleted; fails where that would tear one apart. */
export function shiftedTables(tables: readonly TableState[], area: Area, shift: Shift): readonly TableState[] {
  const rows = shift === "Down" || shift === "Up";
  const hole = rows ? area : flip(area);
  const lines = { rows, at: hole.row, count: shift === "Down" || shift === "Right" ? hole.rows : -hole.rows };
  const moved = tables.flatMap((table) => {
    const own = rows ? table.area : flip(table.area);
    const across = intersect({ ...own, row: 0, rows: 1 }, { ...hole, row: 0, rows: 1 });
    if (!across || hole.row >= own.row + own.rows) return table;
    if (across.columns < own.columns) fail("InvalidOperation");
    return movedTable(table, lines) ?? [];
  });
  return moved.length === tables.length && moved.every((table, index) => table === tables[index]) ? tables : moved;
}

/** Moves tables when whole rows or columns come or go, whoever does it; undoing that moves them back, but for those that went with their cells. */
export function followLines(sheet: Sheet, lines: Lines): void {
  const { tables } = sheet.extras;
  if (tables.length === 0) return;
  const moved = tables.flatMap((table) => movedTable(table, lines) ?? []);
  sheet.changeExtras((extras) => (extras.tables = moved), { sheetId: sheet.id, tables: moved });
}

/** Undefined where nothing of the table is left. */
function movedTable(table: TableState, lines: Lines): TableState | undefined {
  const area = moveArea(table.area, lines);
  const { at, count } = lines;
  const [before, after] = lines.rows ? [table.area, area] : [flip(table.area), flip(area)];
  if (count < 0 && at <= before.row && at - count >= before.row + before.rows) return undefined;
  if (after.row === before.row && after.rows === before.rows) return table;
  if (lines.rows || after.rows === before.rows) return { ...table, area };
  const columns = [...table.columns];
  const first = Math.max(0, at - before.row);
  if (count < 0) columns.splice(first, before.rows - after.rows);
  else columns.splice(first, 0, ...newColumns(table, count));
  return { ...table, area, columns };
}

/** Columns that the table has not had before; their names come from the header row. */
export function newColumns(table: TableState, count: number): ColumnState[] {
  const last = Math.max(0, ...table.columns.map(({ id }) => id));
  return Array.from({ length: count }, (_, index) => ({ id: last + index + 1, name: "" }));
}
