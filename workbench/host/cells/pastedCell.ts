import { CellValueType, type ICellData } from "@univerjs/core";
import { isTextFormat } from "../../../src/spreadsheet/typedText/formats";
import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";
import type { PastedCell } from "../basics/pasted";
import type { Sheet } from "../workbook/sheet";
import { typedInput } from "./typedInput";

/**
 * What a cell holds after something copied elsewhere was pasted into it: its text is read as if a program had written it there,
 * plain text as if somebody had typed it, and the cell's own number format stays.
 */
export function pastedCell(
  sheet: Sheet,
  row: number,
  column: number,
  { text, number, isText, isPlain = false }: PastedCell,
): ICellData {
  const read = (value: CellValue): ICellData => typedInput(sheet, row, column, value, isPlain) ?? {};
  const typed = read(text.startsWith("'") ? `'${text}` : text);
  if (isText) return typed.t === CellValueType.STRING || text === "" ? typed : read(`'${text}`);
  if (number === undefined || isTextFormat(sheet.numberFormat(row, column))) return typed;
  // The text shows how the figure looks, not every digit of it.
  return typed.t === CellValueType.NUMBER ? { ...typed, v: number } : read(number);
}
