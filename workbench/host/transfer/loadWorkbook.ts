import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { DEFAULT_STYLE, emptySheet, PIXELS_PER_POINT } from "../../engine/emptyWorkbook";
import type { CellData, SheetData, WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";
import { hasBrackets, mapTableReferences, spellTableReference } from "../../../src/spreadsheet/formulas/tableReference";
import { type Area, parseArea } from "../basics/address";
import type { Book } from "../workbook/book";
import type { SheetExtras } from "../workbook/sheetExtras";
import { toUniverStyle } from "../cells/formats/cellStyles";
import { richDocument } from "../cells/textRuns";
import { autofitRowsOf } from "../cells/lineSizes";
import { toRange } from "../basics/univerRange";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { loadNotes } from "./notes";
import { loadRules } from "./loadRules";
import { activateSheet, selectAreas } from "../workbook/selection";
import { Sheet } from "../workbook/sheet";
import { loadSpilled, withoutSpilled } from "./spilledArrays";
import { filterOf, tablesOf } from "./storeTables";

/** What cells of a file look like in Univer; `id`: what its cells keep of it. */
export type Styles = readonly {
  readonly id: string | IStyleData;
  readonly custom: ICellData["custom"];
  readonly style: IStyleData;
}[];

/** Puts a workbook in the place of the one that is open. Inside the host; what must be computed and fitted still waits. */
export function loadWorkbook(workbook: OpenWorkbook, data: WorkbookData): void {
  const univerStyles: IWorkbookData["styles"] = {};
  const styles: Styles = data.styles.map((item, index) => {
    const { style, extra } = toUniverStyle(item);
    univerStyles[`style-${index}`] = style;
    return { id: `style-${index}`, custom: Object.keys(extra).length > 0 ? { format: extra } : undefined, style };
  });
  const sheets = Object.fromEntries(
    data.sheets.map((sheet, index) => [
      `sheet-${index + 1}`,
      univerSheet(withoutSpilled(sheet), `sheet-${index + 1}`, styles),
    ]),
  );
  workbook.engine.open({
    name: workbook.engine.workbook.name,
    defaultStyle: DEFAULT_STYLE,
    styles: univerStyles,
    sheetOrder: Object.keys(sheets),
    sheets,
  });
  loadSpilled(workbook, data);
  workbook.replaceBook((book) => fillBook(book, data));
  data.sheets.forEach((sheet, index) => loadNotes(workbook, `sheet-${index + 1}`, sheet.notes ?? []));
  const ids = new Map(data.sheets.map(({ name }, index) => [name, `sheet-${index + 1}`]));
  workbook.names.load(
    data.names.map(({ comment = "", sheet, ...name }) => ({
      ...name,
      comment,
      sheetId: sheet === undefined ? undefined : ids.get(sheet),
    })),
  );
  loadRules(workbook, data);
  const active = workbook.findSheet(data.activeSheet);
  if (active) activateSheet(active);
  const selection = (data.selection ?? "A1").split(",").flatMap((part) => parseArea(part) ?? []);
  if (active && selection.length > 0) selectAreas(active, selection);
}

/**
 * Excel shows the results that a file holds and computes only where there is none. Univer, left alone, also computes where
 * the result is "" or 0 (seen in 0.25.1), which would call add-in functions that nothing has changed for.
 */
export function calculateMissing(workbook: OpenWorkbook, data: WorkbookData): void {
  const missing = data.sheets.flatMap((sheet, index) =>
    sheet.cells
      .filter(({ formula, value }) => formula !== undefined && value === null)
      .map(({ row, column }) => ({
        unitId: workbook.engine.unitId,
        sheetId: `sheet-${index + 1}`,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      })),
  );
  if (missing.length > 0) workbook.engine.calculation.invalidate(missing);
}

/** Excel fits rows for which a file has no height, where a text is wrapped. */
export function fitRows(workbook: OpenWorkbook, data: WorkbookData): void {
  data.sheets.forEach((item, index) => {
    const sheet = new Sheet(workbook, `sheet-${index + 1}`);
    const isTall = ({ value, style }: CellData): boolean =>
      typeof value === "string" && value !== "" && style !== undefined && data.styles[style]?.wrap === true;
    const open = item.cells.filter((cell) => item.rowHeights[cell.row] === undefined && isTall(cell));
    autofitRowsOf(sheet, [...new Set(open.map((cell) => cell.row))]);
  });
}

function fillBook(book: Book, data: WorkbookData): void {
  for (const { id, xml } of data.customXml) book.customXml.set(id, xml);
  book.structureProtected = data.structureProtected;
  data.sheets.forEach((sheet, index) => fillExtras(book.sheet(`sheet-${index + 1}`), sheet));
}

/** What Univer has no place for. */
export function fillExtras(extras: SheetExtras, sheet: SheetData): void {
  extras.veryHidden = sheet.visibility === "VeryHidden";
  extras.outline = { rows: sheet.rowLevels ?? {}, columns: sheet.columnLevels ?? {} };
  if (sheet.page) extras.page = sheet.page;
  extras.tables = tablesOf(sheet.tables ?? []);
  const autoFilter = sheet.autoFilter && filterOf(sheet.autoFilter);
  if (autoFilter) extras.autoFilter = autoFilter;
  if (sheet.protection) extras.protection = { ...sheet.protection };
}

/** A sheet as Univer takes it. */
export function univerSheet(sheet: SheetData, id: string, styles: Styles): Partial<IWorksheetData> {
  const empty = emptySheet(id, sheet.name);
  const areas = sheet.merges.flatMap((merge) => parseArea(merge) ?? []);
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const cell of sheet.cells) (cellData[cell.row] ??= {})[cell.column] = univerCell(cell, styles);
  const { rows, columns } = extent(sheet, areas);
  const fitted = new Set(sheet.autoRows);
  return {
    ...empty,
    cellData,
    rowCount: Math.max(empty.rowCount ?? 0, rows + 50),
    columnCount: Math.max(empty.columnCount ?? 0, columns + 10),
    mergeData: areas.map(toRange),
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: sheet.tabColor ?? "",
    ...(sheet.defaultRowHeight === undefined ? {} : { defaultRowHeight: sheet.defaultRowHeight * PIXELS_PER_POINT }),
    ...(sheet.defaultColumnWidth === undefined
      ? {}
      : { defaultColumnWidth: sheet.defaultColumnWidth * PIXELS_PER_POINT }),
    rowData: lines(sheet.rowHeights, sheet.hiddenRows, (h, row) =>
      fitted.has(row) ? { ah: h, ia: BooleanNumber.TRUE } : { h, ia: BooleanNumber.FALSE },
    ),
    columnData: lines(sheet.columnWidths, sheet.hiddenColumns, (w) => ({ w })),
    ...(sheet.frozen
      ? {
          freeze: {
            xSplit: sheet.frozen.columns,
            ySplit: sheet.frozen.rows,
            startRow: sheet.frozen.rows || -1,
            startColumn: sheet.frozen.columns || -1,
          },
        }
      : {}),
  };
}

function lines<T extends object>(
  sizes: Readonly<Record<number, number>>,
  hidden: readonly number[],
  sized: (pixels: number, index: number) => T,
): Record<number, Partial<T> & { hd?: BooleanNumber }> {
  const result: Record<number, Partial<T> & { hd?: BooleanNumber }> = {};
  for (const [index, points] of Object.entries(sizes))
    result[Number(index)] = sized(points * PIXELS_PER_POINT, Number(index));
  for (const index of hidden)
    result[index] = { ...result[index], hd: BooleanNumber.TRUE } as Partial<T> & { hd?: BooleanNumber };
  return result;
}

function univerCell({ value, runs, formula, style, quoted }: CellData, styles: Styles): ICellData {
  const cell: ICellData = {};
  if (typeof value === "boolean") Object.assign(cell, { v: value ? 1 : 0, t: CellValueType.BOOLEAN });
  else if (typeof value === "number") Object.assign(cell, { v: value, t: CellValueType.NUMBER });
  else if (value !== null)
    Object.assign(cell, { v: value, t: quoted ? CellValueType.FORCE_STRING : CellValueType.STRING });
  if (formula !== undefined) cell.f = keptFormula(formula);
  const known = style === undefined ? undefined : styles[style];
  if (known) cell.s = known.id;
  if (runs !== undefined && typeof value === "string" && formula === undefined)
    cell.p = richDocument(value, runs, { ...DEFAULT_STYLE, ...known?.style });
  if (known?.custom) cell.custom = known.custom;
  return cell;
}

/** Files name a formula's own row in another way than Excel shows it. */
const keptFormula = (formula: string): string =>
  hasBrackets(formula)
    ? mapTableReferences(formula, { change: (reference) => spellTableReference(reference) })
    : formula;

function extent(sheet: SheetData, merges: readonly Area[]): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  const reach = (row: number, column: number): void => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  for (const { row, column } of sheet.cells) reach(row, column);
  for (const area of merges) reach(area.row + area.rows - 1, area.column + area.columns - 1);
  for (const row of Object.keys(sheet.rowHeights)) reach(Number(row), -1);
  for (const column of Object.keys(sheet.columnWidths)) reach(-1, Number(column));
  return { rows, columns };
}
