import { generateRandomId } from "@univerjs/core";
import { parseArea } from "../basics/address";
import { fail } from "../basics/errors";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { setTables } from "../workbook/tables/setTables";
import type { Sheet } from "../workbook/sheet";
import type { TableState } from "../workbook/tables/tableState";
import type { PlacedTable } from "./tableCells";

const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** The tables of one sheet. */
export function tablesOn(sheet: Sheet): PlacedTable[] {
  return sheet.extras.tables.map((table) => ({ sheet, table }));
}

/** Those of the workbook, or of one sheet. */
export function listTables(workbook: OpenWorkbook, only?: Sheet): PlacedTable[] {
  return only ? tablesOn(only) : workbook.sheets().flatMap(tablesOn);
}

/** The table with this id or name. */
export function findTable(workbook: OpenWorkbook, key: unknown, only?: Sheet): PlacedTable | undefined {
  const name = String(key).toLowerCase();
  const all = listTables(workbook, only);
  return all.find(({ table }) => table.id === key) ?? all.find(({ table }) => table.name.toLowerCase() === name);
}

/** The same, but it must exist. */
export function tableById(workbook: OpenWorkbook, id: string): PlacedTable {
  return findTable(workbook, id) ?? fail("ItemNotFound");
}

/** The table as it is now. */
export function tableOn(sheet: Sheet, id: string): PlacedTable {
  return tablesOn(sheet).find(({ table }) => table.id === id) ?? fail("ItemNotFound");
}

/** A name that no table and no defined name has. */
export function freeTableName(workbook: OpenWorkbook, base = "Table", first = 1): string {
  for (let count = first; ; count++) if (!isTaken(workbook, `${base}${count}`)) return `${base}${count}`;
}

/** In the form that Excel's ids have. */
export function newTableId(): string {
  const part = (length: number): string => generateRandomId(length, "0123456789ABCDEF");
  return `{${[8, 4, 4, 4, 12].map(part).join("-")}}`;
}

/** Fails where a table may not have the name. */
export function checkTableName(workbook: OpenWorkbook, name: unknown, own?: TableState): string {
  if (typeof name !== "string" || name.length > 255 || !VALID.test(name)) fail("InvalidArgument");
  if (parseArea(name) || /^(r|c|r\d*c\d*)$/i.test(name)) fail("InvalidArgument");
  if (isTaken(workbook, name, own)) fail("ItemAlreadyExists");
  return name;
}

export function addTable(sheet: Sheet, added: Omit<TableState, "id">): PlacedTable {
  const table = { ...added, id: newTableId() };
  setTables(sheet, [...sheet.extras.tables, table]);
  tell("tableAdded", { sheet, table });
  return { sheet, table };
}

/** Gives a copied sheet the tables of its original, under names of their own. */
export function copyTables(workbook: OpenWorkbook, from: Sheet, to: Sheet): PlacedTable[] {
  return tablesOn(from).map(({ table }) =>
    addTable(to, { ...table, name: freeTableName(workbook, table.name.replace(/(?<!\d)\d+$/, "")) }),
  );
}

export function changeTable({ sheet, table }: PlacedTable, change: Partial<TableState>): PlacedTable {
  const after = { ...table, ...change };
  setTables(
    sheet,
    sheet.extras.tables.map((one) => (one.id === table.id ? after : one)),
  );
  return { sheet, table: after };
}

export function removeTable({ sheet, table }: PlacedTable): void {
  setTables(
    sheet,
    sheet.extras.tables.filter(({ id }) => id !== table.id),
  );
  tell("tableRemoved", { sheet, table });
}

function tell(kind: "tableAdded" | "tableRemoved", { sheet, table: { id, name } }: PlacedTable): void {
  sheet.workbook.deeds.tell({ kind, sheetId: sheet.id, id, name });
}

function isTaken(workbook: OpenWorkbook, name: string, own?: TableState): boolean {
  const key = name.toLowerCase();
  return (
    workbook.names.find(name) !== undefined ||
    listTables(workbook).some(({ table }) => table.id !== own?.id && table.name.toLowerCase() === key)
  );
}
