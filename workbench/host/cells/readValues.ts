import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";
import type { Area } from "../basics/address";
import type { Sheet } from "../workbook/sheet";

/** Reading more cells than this gives null, as Excel documents. */
const CELL_LIMIT = 5_000_000;

/** One answer for each cell, row by row; null where the area is too large to read. */
export function gridOf<T>(sheet: Sheet, area: Area, cell: (row: number, column: number) => T): T[][] | null {
  const { row, column, rows, columns } = area;
  if (rows * columns > CELL_LIMIT) return null;
  const known = sheet.clip(area)?.rows ?? 0;
  const rest = known < rows ? Array.from({ length: columns }, (_, c) => cell(row + known, column + c)) : [];
  // Beyond the grid all rows are alike.
  return Array.from({ length: rows }, (_, r) =>
    r < known ? Array.from({ length: columns }, (_, c) => cell(row + r, column + c)) : rest,
  );
}

/** What the cells hold; null where the area is too large to read. */
export function readValues(sheet: Sheet, area: Area): CellValue[][] | null {
  return gridOf(sheet, area, (row, column) => sheet.value(row, column));
}

/** The same with the formulas of those that have one. */
export function readFormulas(sheet: Sheet, area: Area): CellValue[][] | null {
  return gridOf(sheet, area, (row, column) => sheet.formula(row, column) ?? sheet.value(row, column));
}

/** What the cells show. */
export function readTexts(sheet: Sheet, area: Area): string[][] | null {
  return gridOf(sheet, area, (row, column) => sheet.text(row, column));
}
