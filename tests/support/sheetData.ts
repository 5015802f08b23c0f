import type { SheetData } from "../../src/spreadsheet/ooxml/workbookData";

/** A sheet as files have it, visible and blank but for what is said. */
export const sheetData = (name: string, more: Partial<SheetData> = {}): SheetData => ({
  name,
  visibility: "Visible",
  gridlines: true,
  cells: [],
  merges: [],
  columnWidths: {},
  rowHeights: {},
  hiddenRows: [],
  hiddenColumns: [],
  validations: [],
  conditionalFormats: [],
  ...more,
});
