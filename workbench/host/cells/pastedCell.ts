import { CellValueType, type ICellData } from "@univerjs/core";
import type { PastedCell } from "../pasted";
import type { Sheet } from "../sheet";
import { typedInput } from "./typedInput";

/**
 * What a cell holds after something copied elsewhere was pasted into it: its text is read as if it had been typed there,
 * and the cell's own number format stays.
 */
export function pastedCell(sheet: Sheet, row: number, column: number, pasted: PastedCell): ICellData {
  const format = sheet.numberFormat(row, column);
  const { s: suggested, ...cell } = sheet.core.functions.spelling.written(read(pasted, format));
  return suggested && format === "General" ? { ...cell, s: suggested } : cell;
}

function read({ text, number, isText }: PastedCell, format: string): ICellData {
  const typed = typedInput(text.startsWith("'") ? `'${text}` : text, format) ?? {};
  if (isText)
    return typed.t === CellValueType.STRING || text === "" ? typed : (typedInput(`'${text}`, format) ?? typed);
  if (number === undefined || format === "@") return typed;
  // The text shows how the figure looks, not every digit of it.
  return typed.t === CellValueType.NUMBER ? { ...typed, v: number } : (typedInput(number, format) ?? typed);
}
