import type { NameData, WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";
import { formatArea } from "../basics/address";
import type { HostCore } from "../hostCore";
import { selectedAreas } from "../workbook/selection";
import { Sheet } from "../workbook/sheet";
import { storeSheet } from "./storeSheet";
import { StyleTable } from "./styleTable";

/** The open workbook as data. */
export function storeWorkbook(core: HostCore): WorkbookData {
  const table = new StyleTable();
  const sheets = core.sheets().map((sheet) => storeSheet(sheet, table));
  const { sheet, areas } = selectedAreas(core);
  return {
    sheets,
    styles: table.styles,
    ...storeBook(core),
    activeSheet: sheet.name,
    selection: areas.map((area) => formatArea(area)).join(","),
  };
}

/** What belongs to no single sheet. */
export function storeBook(core: HostCore): Pick<WorkbookData, "names" | "customXml" | "structureProtected"> {
  const names = [undefined, ...core.sheets()].flatMap((scope) => core.names.list(scope));
  return {
    names: names.map(({ name, formula, visible, comment, sheetId }): NameData => ({
      name,
      formula,
      visible,
      ...(comment ? { comment } : {}),
      ...(sheetId === undefined ? {} : { sheet: new Sheet(core, sheetId).name }),
    })),
    customXml: [...core.book.customXml].map(([id, xml]) => ({ id, xml })),
    structureProtected: core.book.structureProtected,
  };
}
