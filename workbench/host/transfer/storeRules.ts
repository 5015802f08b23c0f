import type { SheetData } from "../../../src/spreadsheet/ooxml/workbookData";
import { rules } from "../rules/rules";
import type { Sheet } from "../workbook/sheet";

/** A sheet's rules as data. */
export function storeRules(sheet: Sheet): Pick<SheetData, "validations" | "conditionalFormats"> {
  const { conditional, validation } = rules;
  return { validations: validation.store(sheet), conditionalFormats: conditional.store(sheet) };
}
