import type { SheetData } from "../../../src/spreadsheet/ooxml/workbookData";
import type { Sheet } from "../workbook/sheet";

/** A sheet's rules as data. */
export function storeRules(sheet: Sheet): Pick<SheetData, "validations" | "conditionalFormats"> {
  const { conditional, validation } = sheet.core.rules;
  return { validations: validation.store(sheet), conditionalFormats: conditional.store(sheet) };
}
