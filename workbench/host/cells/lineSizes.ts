import { BooleanNumber, type IRange } from "@univerjs/core";
import {
  SetColWidthCommand,
  SetRowHeightCommand,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { DEFAULT_ROW_HEIGHT, PIXELS_PER_POINT } from "../../engine/emptyWorkbook";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../basics/address";
import type { Sheet } from "../workbook/sheet";
import { textWidth } from "../basics/textWidth";
import { setHidden } from "./hiddenLines";
import { toRange } from "../basics/univerRange";

/** Excel stops here. */
export const MAX_ROW_HEIGHT = 409.5;
/** Points beside the text of a column that fits it. */
const COLUMN_PADDING = 6;
/** Of a line of text, in font sizes: 宋体 takes 1.3, Noto Sans CJK 1.45. */
const LINE_HEIGHT = 1.48;

function lines(sheet: Sheet, area: Area, kind: "rows" | "columns"): IRange | undefined {
  sheet.grow(
    kind === "rows"
      ? { ...area, columns: 1, rows: area.rows === MAX_ROWS ? 1 : area.rows }
      : { ...area, rows: 1, columns: area.columns === MAX_COLUMNS ? 1 : area.columns },
  );
  const clipped = sheet.clip(
    kind === "rows" ? { ...area, column: 0, columns: MAX_COLUMNS } : { ...area, row: 0, rows: MAX_ROWS },
  );
  return clipped && toRange(clipped);
}

function points(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 1e6) / 1e6;
}

/** The size that all lines from one to another have, in points; null where they differ. */
function common(first: number, last: number, sizeOf: (line: number) => number): number | null {
  const size = points(sizeOf(first));
  for (let line = first + 1; line <= last; line++) if (points(sizeOf(line)) !== size) return null;
  return size;
}

/** In points; 0 for hidden rows, null where rows differ. */
export function rowHeight(sheet: Sheet, area: Area): number | null {
  const range = lines(sheet, area, "rows");
  if (!range) return null;
  sheet.workbook.rowFitting.fit();
  const manager = sheet.univer.getRowManager();
  return common(range.startRow, range.endRow, (row) =>
    sheet.univer.getRowRawVisible(row) ? manager.getRowHeight(row) : 0,
  );
}

/** In points; 0 for hidden columns, null where columns differ. */
export function columnWidth(sheet: Sheet, area: Area): number | null {
  const range = lines(sheet, area, "columns");
  if (!range) return null;
  return common(range.startColumn, range.endColumn, (column) =>
    sheet.univer.getColVisible(column) ? sheet.univer.getColumnWidth(column) : 0,
  );
}

/** Without a size lines are hidden, and keep the one they had; with one they show again, as in Excel. */
function resize(sheet: Sheet, area: Area, kind: "rows" | "columns", size: number): void {
  if (size === 0) return setHidden(sheet, area, kind, true);
  const range = lines(sheet, area, kind);
  if (!range) return;
  const value = size * PIXELS_PER_POINT;
  const { id } = kind === "rows" ? SetRowHeightCommand : SetColWidthCommand;
  sheet.workbook.asStep(() => {
    sheet.workbook.engine.run(id, { subUnitId: sheet.id, ranges: [range], value });
    setHidden(sheet, area, kind, false);
  });
}

export const setRowHeight = (sheet: Sheet, area: Area, height: number): void => resize(sheet, area, "rows", height);

export const setColumnWidth = (sheet: Sheet, area: Area, width: number): void => resize(sheet, area, "columns", width);

/** Fits columns to their widest text, whichever of their cells are asked for; merged cells do not count, as in Excel. */
export function autofitColumns(sheet: Sheet, area: Area): void {
  const range = lines(sheet, area, "columns");
  const used = range && sheet.used(false);
  if (!used) return;
  for (let column = range.startColumn; column <= Math.min(range.endColumn, used.column + used.columns - 1); column++) {
    let widest = 0;
    for (let row = used.row; row < used.row + used.rows; row++) {
      if (sheet.univer.getMergedCell(row, column)) continue;
      const style = sheet.style(row, column);
      for (const line of sheet.text(row, column).split("\n"))
        widest = Math.max(widest, textWidth(line, style.fs ?? 11));
    }
    if (widest > 0) setColumnWidth(sheet, { ...area, column, columns: 1 }, Math.min(widest + COLUMN_PADDING, 1790));
  }
}

/**
 * The height in points that a row needs for its tallest text; merged cells do not count, as in Excel. Lines are reckoned as
 * tall as in the tallest of the usual Chinese fonts, since a saved file is opened with fonts that nobody knows here.
 */
export function fittedHeight(sheet: Sheet, row: number, { column: first, columns }: Area): number {
  let tallest = DEFAULT_ROW_HEIGHT;
  for (let column = first; column < first + columns; column++) {
    if (sheet.univer.getMergedCell(row, column)) continue;
    const style = sheet.style(row, column);
    const size = style.fs ?? 11;
    const room = sheet.univer.getColumnWidth(column) / PIXELS_PER_POINT - COLUMN_PADDING / 2;
    const wraps = style.tb === 3;
    const count = sheet
      .text(row, column)
      .split("\n")
      .reduce((sum, line) => sum + (wraps ? Math.max(1, Math.ceil(textWidth(line, size) / room)) : 1), 0);
    tallest = Math.max(tallest, count * size * LINE_HEIGHT);
  }
  return Math.min(Math.ceil(tallest * 4) / 4, MAX_ROW_HEIGHT);
}

/** Fits rows to their tallest text, and lets them grow with it from now on. */
export function autofitRows(sheet: Sheet, area: Area): void {
  const range = lines(sheet, area, "rows");
  const used = range && sheet.used(false);
  if (!used) return;
  const last = Math.min(range.endRow, used.row + used.rows - 1);
  const rows = Array.from({ length: Math.max(0, last - range.startRow + 1) }, (_, index) => range.startRow + index);
  fitEach(sheet, rows, [range], used);
}

/** The same for rows that need not stand together, all at once. */
export function autofitRowsOf(sheet: Sheet, rows: readonly number[]): void {
  const used = rows.length === 0 ? undefined : sheet.used(false);
  if (!used) return;
  const endColumn = sheet.univer.getColumnCount() - 1;
  const ranges = rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
  fitEach(sheet, rows, ranges, used);
}

function fitEach(sheet: Sheet, rows: readonly number[], ranges: readonly IRange[], used: Area): void {
  const fitted = rows.map((row) => ({ row, autoHeight: fittedHeight(sheet, row, used) * PIXELS_PER_POINT }));
  const { engine } = sheet.workbook;
  const auto = { subUnitId: sheet.id, ranges, autoHeightInfo: BooleanNumber.TRUE };
  sheet.workbook.asStep(() => {
    engine.run(SetWorksheetRowIsAutoHeightMutation.id, auto);
    engine.run(SetWorksheetRowAutoHeightMutation.id, { subUnitId: sheet.id, rowsAutoHeightInfo: fitted });
  });
}
