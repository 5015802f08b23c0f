import type { WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";
import type { HostCore } from "../hostCore";
import { Sheet } from "../workbook/sheet";

/** Gives the sheets of a workbook that was just opened their rules. */
export function loadRules(core: HostCore, data: WorkbookData): void {
  data.sheets.forEach((item, index) => {
    const sheet = new Sheet(core, `sheet-${index + 1}`);
    core.rules.validation.load(sheet, item.validations);
    core.rules.conditional.load(sheet, item.conditionalFormats);
  });
}
