import { BooleanNumber, CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, PIXELS_PER_POINT } from "../engine/emptyWorkbook";
import type { CellData, CellStyleData, SheetData, WorkbookData } from "../files/workbookData";
import { formatArea } from "./address";
import { toFileStyle } from "./cellStyles";
import { toHex } from "./cells/color";
import { isErrorText } from "./cells/errorText";
import type { HostCore } from "./hostCore";
import { selectedAreas } from "./selection";
import { fittedHeight } from "./cells/lineSizes";
import { Sheet } from "./sheet";
import { forSpilledOnly, spilledAreas } from "./spilledArrays";
import { storeNotes } from "./notes";
import { storeRules } from "./storeRules";
import { storeTables, withHeaders } from "./tables/storeTables";

/** The styles met so far, each once. */
class StyleTable {
  readonly styles: CellStyleData[] = [];
  private readonly known = new Map<string, number>();

  index(style: CellStyleData): number | undefined {
    const key = JSON.stringify(style);
    if (key === "{}") return undefined;
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.styles.push(style) - 1;
      this.known.set(key, index);
    }
    return index;
  }
}

/** The open workbook as data. */
export function storeWorkbook(core: HostCore): WorkbookData {
  const table = new StyleTable();
  const sheets = core.sheets().map((sheet) => storeSheet(sheet, table));
  const { sheet, areas } = selectedAreas(core);
  const names = [undefined, ...core.sheets()].flatMap((scope) => core.names.list(scope));
  return {
    sheets,
    styles: table.styles,
    names: names.map(({ name, formula, visible, comment, sheetId }) => ({
      name,
      formula,
      visible,
      ...(comment ? { comment } : {}),
      ...(sheetId === undefined ? {} : { sheet: new Sheet(core, sheetId).name }),
    })),
    customXml: [...core.book.customXml].map(([id, xml]) => ({ id, xml })),
    structureProtected: core.book.structureProtected,
    activeSheet: sheet.name,
    selection: areas.map((area) => formatArea(area)).join(","),
  };
}

function storeSheet(sheet: Sheet, table: StyleTable): SheetData {
  const { model, extras } = sheet;
  const config = model.getConfig();
  const freeze = model.getFreeze();
  const rowHeight = round(config.defaultRowHeight / PIXELS_PER_POINT);
  const columnWidth = round(config.defaultColumnWidth / PIXELS_PER_POINT);
  const hidden = model.isSheetHidden() === BooleanNumber.TRUE;
  const tabColor = model.getTabColor();
  const tables = storeTables(sheet);
  return {
    name: sheet.name,
    visibility: hidden ? (extras.veryHidden ? "VeryHidden" : "Hidden") : "Visible",
    ...(tabColor ? { tabColor: toHex(tabColor) } : {}),
    gridlines: !model.hasHiddenGridlines(),
    cells: tables.length > 0 ? withHeaders(sheet, storeCells(sheet, table)) : storeCells(sheet, table),
    merges: sheet.merges().map((area) => formatArea(area)),
    ...(rowHeight === DEFAULT_ROW_HEIGHT ? {} : { defaultRowHeight: rowHeight }),
    ...(columnWidth === DEFAULT_COLUMN_WIDTH ? {} : { defaultColumnWidth: columnWidth }),
    columnWidths: sizes(config.columnData, ({ w }) => w),
    ...storeRows(sheet, config.rowData),
    hiddenRows: hiddenLines(config.rowData),
    hiddenColumns: hiddenLines(config.columnData),
    ...(freeze.xSplit > 0 || freeze.ySplit > 0 ? { frozen: { rows: freeze.ySplit, columns: freeze.xSplit } } : {}),
    ...storeRules(sheet),
    notes: storeNotes(sheet),
    ...(Object.keys(extras.page).length > 1 || extras.page.orientation === "Landscape" ? { page: extras.page } : {}),
    ...(tables.length > 0 ? { tables } : {}),
    ...(extras.protection ? { protection: extras.protection } : {}),
  };
}

function storeCells(sheet: Sheet, table: StyleTable): CellData[] {
  const { model } = sheet;
  const cells: CellData[] = [];
  const arrays = spilledAreas(sheet);
  forSpilledOnly(sheet, (row, column) => {
    const value = sheet.value(row, column);
    cells.push({ row, column, value, ...(isErrorText(value) ? { isError: true } : {}) });
  });
  model.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    const own: IStyleData = {
      ...model.getColumnStyle(column),
      ...model.getRowStyle(row),
      ...model.getCellStyle(row, column),
    };
    const style = table.index(toFileStyle(own, sheet.extra(row, column)));
    const value = sheet.value(row, column);
    const formula = sheet.formula(row, column);
    const array = arrays.get(`${row},${column}`);
    const blank = value === "" && formula === undefined && !isEmptyText(cell);
    if (blank && style === undefined) return;
    cells.push({
      row,
      column,
      value: blank ? null : value,
      ...(isErrorText(value) ? { isError: true } : {}),
      ...(formula === undefined ? {} : { formula }),
      ...(array === undefined ? {} : { array }),
      ...(style === undefined ? {} : { style }),
    });
  });
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** A text without a character, as files have it: no blank, COUNTA counts it. What is cleared has no value at all. */
const isEmptyText = ({ v, t }: ICellData): boolean => v === "" && t === CellValueType.STRING;

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

type RowSizes = Readonly<Record<number, { h?: number; ia?: BooleanNumber; ah?: number } | undefined>>;

function storeRows(sheet: Sheet, rows: RowSizes): Pick<SheetData, "rowHeights" | "autoRows"> {
  const isFitted = (row: RowSizes[number]): boolean => row?.ia !== BooleanNumber.FALSE && row?.ah !== undefined;
  const autoRows = Object.keys(rows)
    .map(Number)
    .filter((index) => isFitted(rows[index]));
  const used = autoRows.length > 0 ? sheet.used(false) : undefined;
  const rowHeights = sizes(rows, ({ h, ia, ah }) => (ia === BooleanNumber.FALSE ? h : (ah ?? h)));
  // The screen's fonts may be flatter than those of whoever opens the file.
  if (used)
    for (const row of autoRows) rowHeights[row] = Math.max(rowHeights[row] ?? 0, fittedHeight(sheet, row, used));
  return { rowHeights, ...(autoRows.length > 0 ? { autoRows } : {}) };
}

function hiddenLines(lines: Readonly<Record<number, { hd?: BooleanNumber } | undefined>>): number[] {
  return Object.entries(lines).flatMap(([index, line]) => (line?.hd === BooleanNumber.TRUE ? [Number(index)] : []));
}
