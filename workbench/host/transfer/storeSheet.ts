import { BooleanNumber, CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, PIXELS_PER_POINT } from "../../engine/emptyWorkbook";
import type { CellData, SheetData } from "../../../src/spreadsheet/ooxml/workbookData";
import { formatArea } from "../basics/address";
import { toFileStyle } from "../cells/formats/cellStyles";
import { textRuns } from "../cells/textRuns";
import { fittedHeight } from "../cells/lineSizes";
import { toHex } from "../basics/color";
import { isErrorText } from "../basics/errorText";
import type { RowPatch, SheetLayout } from "./workbookDelta";
import { storeNotes } from "./notes";
import type { Levels, Outline } from "../workbook/outline";
import type { Sheet } from "../workbook/sheet";
import { storeRules } from "./storeRules";
import type { StyleTable } from "./styleTable";
import { besideCells, type BesideCells } from "./besideCells";
import { placeKey, storeFilter, storeTables } from "./storeTables";

/** A sheet as data; its cells' styles go into `table`. */
export function storeSheet(sheet: Sheet, table: StyleTable): SheetData {
  return {
    ...storeLayout(sheet),
    cells: storeCells(sheet, table),
    ...storeRows(sheet),
    ...storeRules(sheet),
  };
}

/** All of it that is not in its cells, its rows and its rules. */
export function storeLayout(sheet: Sheet): SheetLayout {
  const { univer: model, extras } = sheet;
  const config = model.getConfig();
  const freeze = model.getFreeze();
  const rowHeight = round(config.defaultRowHeight / PIXELS_PER_POINT);
  const columnWidth = round(config.defaultColumnWidth / PIXELS_PER_POINT);
  const hidden = model.isSheetHidden() === BooleanNumber.TRUE;
  const tabColor = model.getTabColor();
  const tables = storeTables(sheet);
  const autoFilter = storeFilter(sheet);
  return {
    name: sheet.name,
    visibility: hidden ? (extras.veryHidden ? "VeryHidden" : "Hidden") : "Visible",
    ...(tabColor ? { tabColor: toHex(tabColor) } : {}),
    gridlines: !model.hasHiddenGridlines(),
    merges: sheet.merges().map((area) => formatArea(area)),
    ...(rowHeight === DEFAULT_ROW_HEIGHT ? {} : { defaultRowHeight: rowHeight }),
    ...(columnWidth === DEFAULT_COLUMN_WIDTH ? {} : { defaultColumnWidth: columnWidth }),
    columnWidths: sizes(config.columnData, ({ w }) => w),
    hiddenColumns: hiddenLines(config.columnData),
    ...(freeze.xSplit > 0 || freeze.ySplit > 0 ? { frozen: { rows: freeze.ySplit, columns: freeze.xSplit } } : {}),
    ...storeOutline(extras.outline),
    notes: storeNotes(sheet),
    ...(Object.keys(extras.page).length > 1 || extras.page.orientation === "Landscape" ? { page: extras.page } : {}),
    ...(autoFilter ? { autoFilter } : {}),
    ...(tables.length > 0 ? { tables } : {}),
    ...(extras.protection ? { protection: extras.protection } : {}),
  };
}

function storeCells(sheet: Sheet, table: StyleTable): CellData[] {
  const cells: CellData[] = [];
  const beside = besideCells(sheet);
  const missing = new Map(beside.alone);
  sheet.univer.getCellMatrix().forValue((row, column, cell) => {
    const stored = storeCell(sheet, table, { row, column, cell }, beside);
    if (!stored) return;
    cells.push(stored);
    missing.delete(placeKey(stored));
  });
  return [...cells, ...missing.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Nullable<ICellData>;
}

/** A cell as data; undefined where there is nothing to store. */
export function storeCell(
  sheet: Sheet,
  table: StyleTable,
  { row, column, cell }: PlacedCell,
  { alone, headers, arrays }: BesideCells,
): CellData | undefined {
  const place = placeKey({ row, column });
  if (!cell) return alone.get(place);
  const header = headers.get(place);
  const style = table.index(toFileStyle(sheet.ownStyle(row, column), sheet.extra(row, column)));
  const value = sheet.value(row, column);
  const shown = sheet.formula(row, column);
  const formula = shown && sheet.workbook.tableFormulas.inFile(shown, { sheetId: sheet.id, row, column });
  const isError = isErrorText(value);
  const runs = formula === undefined && !isError ? textRuns(cell, value, () => sheet.style(row, column)) : undefined;
  const styled = { ...(runs === undefined ? {} : { runs }), ...(style === undefined ? {} : { style }) };
  // What is no text became one.
  if (header) return { ...header, ...(header.value === value ? styled : style === undefined ? {} : { style }) };
  const blank = value === "" && formula === undefined && !isEmptyText(cell);
  if (blank && style === undefined) return undefined;
  return {
    row,
    column,
    value: blank ? null : value,
    ...(isError ? { isError } : {}),
    ...(cell.t === CellValueType.FORCE_STRING && formula === undefined ? { quoted: true } : {}),
    ...(formula === undefined ? {} : { formula }),
    ...(arrays.has(place) ? { array: arrays.get(place) } : {}),
    ...styled,
  };
}

/** A text without a character, as files have it: no blank, COUNTA counts it. What is cleared has no value at all. */
const isEmptyText = ({ v, t }: ICellData): boolean =>
  v === "" && (t === CellValueType.STRING || t === CellValueType.FORCE_STRING);

function round(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}

function sizes<T extends object>(
  lines: Readonly<Record<number, T | undefined>>,
  size: (line: T) => number | undefined,
): Record<number, number> {
  const result: Record<number, number> = {};
  for (const [index, line] of Object.entries(lines)) {
    const pixels = line && size(line);
    if (pixels !== undefined) result[Number(index)] = round(pixels / PIXELS_PER_POINT);
  }
  return result;
}

type RowSizes = Readonly<Record<number, RowSize | undefined>>;
type RowSize = { h?: number; ia?: BooleanNumber; ah?: number; hd?: BooleanNumber };

/** What a row measures on this screen; see {@link storeRows} for a file's. */
export function storeRow(sheet: Sheet, row: number): RowPatch {
  const { rowData, defaultRowHeight } = sheet.univer.getConfig();
  const size: RowSize | undefined = rowData[row];
  const pixels = size && heightOf(size, defaultRowHeight);
  return {
    row,
    ...(pixels === undefined ? {} : { height: round(pixels / PIXELS_PER_POINT) }),
    ...(isFitted(size) ? { fitted: true } : {}),
    ...(size?.hd === BooleanNumber.TRUE ? { hidden: true } : {}),
  };
}

function isFitted(row: RowSize | undefined): boolean {
  return row?.ia !== BooleanNumber.FALSE && row?.ah !== undefined;
}

/** Univer 0.25.1 notes the usual height for rows that it has looked at. */
function heightOf({ h, ia, ah }: RowSize, usual: number): number | undefined {
  if (ia === undefined && ah === undefined && h === usual) return undefined;
  return ia === BooleanNumber.FALSE ? h : (ah ?? h);
}

function storeRows(sheet: Sheet): Pick<SheetData, "rowHeights" | "autoRows" | "hiddenRows"> {
  const { rowData, defaultRowHeight } = sheet.univer.getConfig();
  const rows: RowSizes = rowData;
  const autoRows = Object.keys(rows)
    .map(Number)
    .filter((index) => isFitted(rows[index]));
  const used = autoRows.length > 0 ? sheet.used(false) : undefined;
  const rowHeights = sizes(rows, (row) => heightOf(row, defaultRowHeight));
  // The screen's fonts may be flatter than those of whoever opens the file.
  if (used)
    for (const row of autoRows) rowHeights[row] = Math.max(rowHeights[row] ?? 0, fittedHeight(sheet, row, used));
  return { rowHeights, ...(autoRows.length > 0 ? { autoRows } : {}), hiddenRows: hiddenLines(rows) };
}

function hiddenLines(lines: Readonly<Record<number, { hd?: BooleanNumber } | undefined>>): number[] {
  return Object.entries(lines).flatMap(([index, line]) => (line?.hd === BooleanNumber.TRUE ? [Number(index)] : []));
}

function storeOutline({ rows, columns }: Outline): Pick<SheetData, "rowLevels" | "columnLevels"> {
  const isUsed = (levels: Levels): boolean => Object.keys(levels).length > 0;
  return { ...(isUsed(rows) ? { rowLevels: rows } : {}), ...(isUsed(columns) ? { columnLevels: columns } : {}) };
}
