import type { TableReference, TableSection } from "../../../src/spreadsheet/formulas/tableReference";
import type { CellPlace } from "../../engine/cellEditor/cellEntries";
import { type Area, formatArea, quoteSheet } from "../basics/address";
import { bodyArea, headerArea, totalArea } from "../workbook/tables/tableState";
import { columnNames, type PlacedTable } from "./tableCells";

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The columns that a reference names, counted from the table's first; undefined where one does not exist. */
export function columnsOf(placed: PlacedTable, { columns }: TableReference): [number, number] | undefined {
  if (!columns) return [0, placed.table.columns.length - 1];
  const names = columnNames(placed);
  const [a, b] = columns.map((name) => names.findIndex((other) => isSame(other, name)));
  return a === undefined || b === undefined || a < 0 || b < 0 ? undefined : [Math.min(a, b), Math.max(a, b)];
}

/** The rows of a section; undefined where the table shows none. */
function rowsOf({ table }: PlacedTable, section: TableSection, { row }: CellPlace): Area | undefined {
  const body = bodyArea(table);
  switch (section) {
    case "All":
      return table.area;
    case "Data":
      return body;
    case "Headers":
      return headerArea(table);
    case "Totals":
      return totalArea(table);
    case "This Row":
      return row >= body.row && row < body.row + body.rows ? { ...body, row, rows: 1 } : undefined;
  }
}

/** The cells that a reference means, for a formula in the cell `at`: an address, or the error that Excel gives. */
export function cellsOfReference(placed: PlacedTable, reference: TableReference, at: CellPlace): string {
  const columns = columnsOf(placed, reference);
  if (!columns) return "#REF!";
  const thisRow = reference.sections.includes("This Row");
  const sections = reference.sections.length > 0 ? reference.sections : (["Data"] as const);
  const parts = sections.map((section) => rowsOf(placed, section, at));
  if (parts.some((part) => part === undefined)) return thisRow ? "#VALUE!" : "#REF!";
  const known = parts as Area[];
  const row = Math.min(...known.map((part) => part.row));
  const rows = Math.max(...known.map((part) => part.row + part.rows)) - row;
  const column = placed.table.area.column + columns[0];
  const address = formatArea({ row, rows, column, columns: columns[1] - columns[0] + 1 }, true);
  // Formulas that several rows share move along their rows, and nowhere else.
  const fixed = thisRow ? address.replace(/\$(?=\d)/g, "") : address;
  return placed.sheet.id === at.sheetId ? fixed : `${quoteSheet(placed.sheet.name)}!${fixed}`;
}
