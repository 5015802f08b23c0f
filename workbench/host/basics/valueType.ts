import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";
import { isErrorText } from "./errorText";

/** As Excel's API names the kinds of values. */
export function valueType(value: CellValue): "Empty" | "Error" | "String" | "Double" | "Boolean" {
  if (value === "" || value === null) return "Empty";
  if (isErrorText(value)) return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}
