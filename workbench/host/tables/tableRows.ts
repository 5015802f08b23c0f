import { clearCells } from "../cells/clearCells";
import { copyCells } from "../cells/copyCells";
import { shiftCells } from "../cells/shiftCells";
import { fail } from "../basics/errors";
import { makeRoomBelow } from "./tableRoom";
import { bodyArea, totalArea } from "../workbook/tables/tableState";
import { writeValues } from "../cells/writeValues";
import { checkAllowed } from "../workbook/protection";
import { changeTable, tableOn } from "./tables";
import { type PlacedTable, rowCount } from "./tableCells";

/** Inserts rows before the one at `index`, at the end without it, and fills them; gives the first one's index. */
export function addRows(placed: PlacedTable, index: number | undefined, values: unknown): number {
  const { sheet, table } = placed;
  const count = rowCount(placed);
  const rows = grid(values, table.columns.length);
  const at = index === undefined || index === -1 ? count : index;
  if (!Number.isInteger(at) || at < 0 || at > count) fail("InvalidArgument");
  checkAllowed(sheet, table.area, "structure");
  // The first row takes the place of the blank one that a table without rows has.
  const more = rows.length - (count === 0 ? 1 : 0);
  const after = more > 0 ? insertRows(placed, count === 0 ? 1 : at, more) : placed;
  const body = bodyArea(after.table);
  const added = { ...body, row: body.row + at, rows: rows.length };
  const neighbour = at > 0 ? at - 1 : at + rows.length;
  if (count > 0)
    copyCells(
      { sheet, area: { ...body, row: body.row + neighbour, rows: 1 } },
      { sheet, area: added },
      "Formats",
      false,
      false,
    );
  if (rows.some((row) => row.some((value) => value !== null && value !== ""))) writeValues(sheet, added, rows);
  changeTable(after, { insertRow: false });
  return at;
}

/** Deletes rows; what is below moves up. A table that loses its last row keeps a blank one for typing. */
export function deleteRows(placed: PlacedTable, index: number, count: number): void {
  const { sheet, table } = placed;
  const known = rowCount(placed);
  if (index < 0 || count < 1 || index + count > known) fail("InvalidArgument");
  checkAllowed(sheet, table.area, "structure");
  const all = count === known;
  const body = bodyArea(table);
  const gone = { ...body, row: body.row + index + Number(all), rows: count - Number(all) };
  if (gone.rows > 0) shiftCells(sheet, gone, "Up");
  if (all) {
    clearCells(sheet, { ...body, rows: 1 }, "Contents");
    changeTable(tableOn(sheet, table.id), { insertRow: true });
  }
}

function insertRows(placed: PlacedTable, at: number, count: number): PlacedTable {
  const { sheet, table } = placed;
  const body = bodyArea(table);
  if (at >= body.rows && !totalArea(table)) makeRoomBelow(placed, count);
  else shiftCells(sheet, { ...body, row: body.row + at, rows: count }, "Down");
  return changeTable(tableOn(sheet, table.id), { area: { ...table.area, rows: table.area.rows + count } });
}

/** Rows of as many cells as the table has columns; one value, or none, fills a whole row. */
function grid(values: unknown, columns: number): unknown[][] {
  if (!Array.isArray(values)) return [Array.from({ length: columns }, () => values ?? null)];
  const rows = values as unknown[];
  if (rows.length === 0) fail("InvalidArgument");
  return rows.map((row) => (Array.isArray(row) && row.length === columns ? row : fail("InvalidArgument")));
}
