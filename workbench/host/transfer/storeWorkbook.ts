import type { NameData, WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";
import { formatArea } from "../basics/address";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { selectedAreas } from "../workbook/selection";
import { Sheet } from "../workbook/sheet";
import { storeSheet } from "./storeSheet";
import { StyleTable } from "./styleTable";

/** The open workbook as data. */
export function storeWorkbook(workbook: OpenWorkbook): WorkbookData {
  const table = new StyleTable();
  const sheets = workbook.sheets().map((sheet) => storeSheet(sheet, table));
  const { sheet, areas } = selectedAreas(workbook);
  return {
    sheets,
    styles: table.styles,
    ...storeBook(workbook),
    activeSheet: sheet.name,
    selection: areas.map((area) => formatArea(area)).join(","),
  };
}

/** What belongs to no single sheet. */
export function storeBook(workbook: OpenWorkbook): Pick<WorkbookData, "names" | "customXml" | "structureProtected"> {
  const names = [undefined, ...workbook.sheets()].flatMap((scope) => workbook.names.list(scope));
  return {
    names: names.map(({ name, formula, visible, comment, sheetId }): NameData => ({
      name,
      formula,
      visible,
      ...(comment ? { comment } : {}),
      ...(sheetId === undefined ? {} : { sheet: new Sheet(workbook, sheetId).name }),
    })),
    customXml: [...workbook.book.customXml].map(([id, xml]) => ({ id, xml })),
    structureProtected: workbook.book.structureProtected,
  };
}
