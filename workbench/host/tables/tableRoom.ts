import { type Area, intersect } from "../basics/address";
import { shiftCells } from "../cells/shiftCells";
import { isBlank, type PlacedTable } from "./tableCells";

/** Makes the rows below a table free: where they are not, what is below moves down. */
export function makeRoomBelow({ sheet, table }: PlacedTable, count: number): void {
  const { area } = table;
  makeRoom({ sheet, table }, { ...area, row: area.row + area.rows, rows: count }, "Down");
}

/** The same for columns to the right of it. */
export function makeRoomBeside({ sheet, table }: PlacedTable, count: number): void {
  const { area } = table;
  makeRoom({ sheet, table }, { ...area, column: area.column + area.columns, columns: count }, "Right");
}

function makeRoom({ sheet, table }: PlacedTable, room: Area, shift: "Down" | "Right"): void {
  const taken = sheet.extras.tables.some(({ id, area }) => id !== table.id && intersect(area, room));
  if (taken || !isBlank(sheet, room)) shiftCells(sheet, room, shift);
  else sheet.grow(room);
}
