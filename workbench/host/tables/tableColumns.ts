import { shiftCells } from "../cells/shiftCells";
import { fail } from "../basics/errors";
import { writeHeaders } from "./tableHeaders";
import { newColumns } from "../workbook/tables/tableMoves";
import { makeRoomBeside } from "./tableRoom";
import { bodyArea, columnOf, totalArea } from "../workbook/tables/tableState";
import { writeValues } from "../cells/writeValues";
import { checkAllowed } from "../workbook/protection";
import { changeTable, tableOn } from "./tables";
import { columnNames, type PlacedTable } from "./tableCells";

/** Inserts a column before the one at `index`, at the end without it, and fills it; gives its id. */
export function addColumn(placed: PlacedTable, index: number | undefined, values: unknown, name: unknown): number {
  const { sheet, table } = placed;
  const count = table.columns.length;
  const at = index === undefined || index === -1 ? count : index;
  if (!Number.isInteger(at) || at < 0 || at > count) fail("InvalidArgument");
  checkAllowed(sheet, table.area, "structure");
  const given = cells(values, placed);
  if (at === count) makeRoomBeside(placed, 1);
  else shiftCells(sheet, { ...table.area, column: table.area.column + at, columns: 1 }, "Right");
  const [added = fail("GeneralException")] = newColumns(table, 1);
  const columns = [...table.columns];
  columns.splice(at, 0, { ...added, name: typeof name === "string" ? name : "" });
  const after = changeTable(tableOn(sheet, table.id), {
    columns,
    area: { ...table.area, columns: count + 1 },
  });
  if (given) {
    const target = columnOf(table.area, at);
    writeValues(
      sheet,
      { ...target, rows: given.length },
      given.map((value) => [value]),
    );
  }
  if (typeof name === "string") nameColumn(after, added.id, name);
  else writeHeaders(after);
  return added.id;
}

/** Deletes a column; what is right of the table moves left. */
export function deleteColumn(placed: PlacedTable, index: number): void {
  const { sheet, table } = placed;
  checkAllowed(sheet, table.area, "structure");
  shiftCells(sheet, columnOf(table.area, index), "Left");
}

/** Gives a column another name, which its header shows. */
export function nameColumn(placed: PlacedTable, id: number, name: unknown): void {
  const { sheet, table } = placed;
  if (typeof name !== "string" || name === "" || name.length > 255) fail("InvalidArgument");
  const same = columnNames(placed).findIndex((known) => known.toLowerCase() === name.toLowerCase());
  if (same >= 0 && table.columns[same]?.id !== id) fail("ItemAlreadyExists");
  checkAllowed(sheet, table.area, "structure");
  const index = table.columns.findIndex((column) => column.id === id);
  const columns = table.columns.map((column) => (column.id === id ? { ...column, name } : column));
  const after = changeTable(placed, { columns });
  if (table.showHeaders) writeValues(sheet, { ...columnOf(table.area, index), rows: 1 }, [[`'${name}`]]);
  writeHeaders(after);
}

/** One value for each cell of the column, with or without its parts that are no data; undefined where none were given. */
function cells(values: unknown, { table }: PlacedTable): unknown[] | undefined {
  if (values === undefined || values === null) return undefined;
  const { rows } = table.area;
  if (!Array.isArray(values)) {
    const body = bodyArea(table);
    return Array.from({ length: rows }, (_, row) =>
      row < Number(table.showHeaders) || row >= Number(table.showHeaders) + body.rows ? null : values,
    );
  }
  const list = (values as unknown[]).map((row) =>
    Array.isArray(row) && row.length === 1 ? (row[0] as unknown) : fail("InvalidArgument"),
  );
  if (list.length !== rows && list.length !== rows - (totalArea(table) ? 1 : 0)) fail("InvalidArgument");
  return list;
}
