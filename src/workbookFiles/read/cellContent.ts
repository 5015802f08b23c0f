import type { CellObject } from "@e965/xlsx";
import type { CellContent } from "../../spreadsheet/grid";

/** How files in binary formats number the error values. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

/** A cell's result as Excel's API gives it: errors as texts, dates as serial numbers, line breaks as one character. */
export function cellContent({ t, v }: CellObject): CellContent {
  if (t === "z" || v === undefined || v === null) return "";
  if (t === "e") return ERRORS[Number(v)] ?? "#VALUE!";
  if (typeof v === "string") return v.includes("\r") ? v.replace(/\r\n?/g, "\n") : v;
  return v instanceof Date ? v.toISOString() : v;
}
