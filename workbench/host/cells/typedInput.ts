import { CellValueType, type ICellData } from "@univerjs/core";
import { isTextFormat } from "../../../src/spreadsheet/typedText/formats";
import { readTypedText, type TypedText } from "../../../src/spreadsheet/typedText/readTypedText";
import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";
import type { Sheet } from "../workbook/sheet";

const EMPTY: ICellData = { v: null, f: null, si: null, p: null };

const bool = (value: boolean): ICellData => ({ ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN });

const text = (v: string, quoted = false): ICellData =>
  v === "" ? EMPTY : { ...EMPTY, v, t: quoted ? CellValueType.FORCE_STRING : CellValueType.STRING };

function cellOf(read: TypedText): ICellData {
  switch (read.kind) {
    case "blank":
      return EMPTY;
    case "number": {
      const { value, numberFormat } = read;
      const style = numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } };
      return { ...EMPTY, v: value, t: CellValueType.NUMBER, ...style };
    }
    case "boolean":
      return bool(read.value);
    case "error":
      return text(read.value);
    case "formula":
      return { ...EMPTY, f: read.formula };
    case "text":
      return text(read.value, read.quoted);
  }
}

/**
 * What a cell holds after `value` was assigned to it, typed or pasted into it: text that reads as a number, a date, a percentage
 * or a truth value becomes one, unless the cell's number format is Text, where all becomes text. Null leaves the cell as it is.
 * @param byHand typed by the user: then a number in a percentage cell is that many percent
 */
export function typedInput(
  sheet: Sheet,
  row: number,
  column: number,
  value: CellValue,
  byHand: boolean,
): ICellData | undefined {
  if (value === null) return undefined;
  const numberFormat = sheet.numberFormat(row, column);
  const asText = isTextFormat(numberFormat);
  if (typeof value === "number") return asText ? text(String(value)) : cellOf({ kind: "number", value });
  if (typeof value === "boolean") return asText ? text(value ? "TRUE" : "FALSE") : bool(value);
  const { spelling, tableFormulas } = sheet.workbook;
  const cell = spelling.written(cellOf(readTypedText(value, { numberFormat, byHand })));
  return cell.f ? { ...cell, f: tableFormulas.stored(cell.f, { sheetId: sheet.id, row, column }) } : cell;
}
