import type { Answer } from "./askGrid";

/** Excel's number format 文本. What is written into such a cell stays a text: numbers and formulas too. */
export const TEXT_FORMAT = "@";

/** The format that lets a cell take numbers and formulas again. */
export const GENERAL_FORMAT = "General";

/** Whether this cell of a block is formatted as text; rows and columns count from the block's first cell. */
export function isTextCell(formats: NumberFormats, row: number, column: number): boolean {
  return formats[row]?.[column] === TEXT_FORMAT;
}

/** Number formats of a block of cells. */
export type NumberFormats = readonly (readonly unknown[])[];

/** Asks for the number formats of a range; those of a range that is none are none. */
export function askNumberFormats(range: Excel.Range): Answer<NumberFormats> {
  range.load("numberFormat");
  return () => (range.isNullObject ? [] : (range.numberFormat as unknown[][]));
}
