import { CellValueType, type ICellData } from "@univerjs/core";
import { isTextFormat } from "../../../src/spreadsheet/typedText/formats";
import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";
import type { PastedCell } from "../basics/pasted";
import type { Sheet } from "../workbook/sheet";
import { typedInput } from "./typedInput";

/**
 * What a cell holds after something copied elsewhere was pasted into it: its text is read as if a program had written it there,
 * and the cell's own number format stays. Plain text may be percents or shares of 1: 9.5 in a percentage cell is 9.5 %, as if
 * somebody had typed it, while a column of 0.95, 1 and 0.992 was copied from shares.
 */
export function pastedCell(
  sheet: Sheet,
  row: number,
  column: number,
  { text, number, isText, isPlain = false }: PastedCell,
): ICellData {
  const read = (value: CellValue): ICellData => {
    const asWritten = typedInput(sheet, row, column, value, false) ?? {};
    const isShare = typeof asWritten.v === "number" && Math.abs(asWritten.v) <= 1;
    return isPlain && !isShare ? (typedInput(sheet, row, column, value, true) ?? {}) : asWritten;
  };
  const typed = read(text.startsWith("'") ? `'${text}` : text);
  if (isText) return typed.t === CellValueType.STRING || text === "" ? typed : read(`'${text}`);
  if (number === undefined || isTextFormat(sheet.numberFormat(row, column))) return typed;
  // The text shows how the figure looks, not every digit of it.
  return typed.t === CellValueType.NUMBER ? { ...typed, v: number } : read(number);
}
