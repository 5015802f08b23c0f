import { numfmt } from "@univerjs/core";
import { readableFormat } from "../../engine/readableFormat";
import { numeralText } from "../../../src/spreadsheet/typedText/numeralFormat";
import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";

/** What a cell with this value and number format shows. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null || value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && (numberFormat === "General" || !numberFormat.includes("@"))) return value;
  try {
    const readable = readableFormat(numberFormat);
    const numerals = typeof value === "number" ? numeralText(value, readable, numfmt.format) : undefined;
    return numerals ?? numfmt.format(readable, value);
  } catch {
    // A format that cannot be read shows the value plainly.
    return String(value);
  }
}
