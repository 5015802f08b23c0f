import {
  BooleanNumber,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  VerticalAlign,
} from "@univerjs/core";

/** Excel's default row height and column width, in points; Univer counts pixels. */
export const DEFAULT_ROW_HEIGHT = 15;
export const DEFAULT_COLUMN_WIDTH = 48;
export const PIXELS_PER_POINT = 96 / 72;

/** The grid grows when something beyond it is written; see `grow` in the host. */
const INITIAL_ROWS = 200;
const INITIAL_COLUMNS = 40;

export const DEFAULT_STYLE: IStyleData = { ff: "Calibri", fs: 11, vt: VerticalAlign.BOTTOM };

/** A sheet with nothing in it. */
export function emptySheet(id: string, name: string): Partial<IWorksheetData> {
  return {
    id,
    name,
    rowCount: INITIAL_ROWS,
    columnCount: INITIAL_COLUMNS,
    defaultRowHeight: DEFAULT_ROW_HEIGHT * PIXELS_PER_POINT,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH * PIXELS_PER_POINT,
    showGridlines: BooleanNumber.TRUE,
    cellData: {},
    mergeData: [],
  };
}

/** What Excel shows for a new workbook: one sheet, `Sheet1`. */
export function emptyWorkbook(): Partial<IWorkbookData> {
  const id = "sheet-1";
  return {
    name: "Book1",
    locale: LocaleType.EN_US,
    defaultStyle: DEFAULT_STYLE,
    sheetOrder: [id],
    sheets: { [id]: emptySheet(id, "Sheet1") },
  };
}
