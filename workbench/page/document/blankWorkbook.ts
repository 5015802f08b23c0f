import type { WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";

/** What Excel shows for a new workbook: one empty sheet. */
export function blankWorkbook(): WorkbookData {
  const name = "Sheet1";
  return {
    sheets: [
      {
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
      },
    ],
    styles: [],
    names: [],
    customXml: [],
    structureProtected: false,
    activeSheet: name,
  };
}
