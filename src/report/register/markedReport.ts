import { REPORT_MARK_FORMULA, reportMark } from "../../form/reportMark";
import type { SheetData, WorkbookData } from "../../spreadsheet/ooxml/workbookData";
import type { BookStyles } from "./sheets/bookStyles";

/** A workbook of these sheets, each marked as a report: none of them is a form to be read. The first one is shown. */
export const markedReport = (sheets: readonly SheetData[], styles: BookStyles): WorkbookData => ({
  sheets,
  styles: styles.list,
  names: sheets.map(({ name }) => ({ name: reportMark, formula: REPORT_MARK_FORMULA, visible: false, sheet: name })),
  customXml: [],
  structureProtected: false,
  activeSheet: sheets[0]?.name ?? "",
  selection: "A1",
});
