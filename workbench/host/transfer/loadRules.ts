import type { WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";
import { rules } from "../rules/rules";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { Sheet } from "../workbook/sheet";

/** Gives the sheets of a workbook that was just opened their rules. */
export function loadRules(workbook: OpenWorkbook, data: WorkbookData): void {
  data.sheets.forEach((item, index) => {
    const sheet = new Sheet(workbook, `sheet-${index + 1}`);
    rules.validation.load(sheet, item.validations);
    rules.conditional.load(sheet, item.conditionalFormats);
  });
}
