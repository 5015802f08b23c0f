/** The number format 文本. What is written into such a cell stays a text: numbers and formulas too. */
export const TEXT_FORMAT = "@";

/** The format that lets a cell take numbers and formulas again. */
export const GENERAL_FORMAT = "General";

/** Number formats of a block of cells. */
export type NumberFormats = readonly (readonly unknown[])[];

/** Whether this cell of a block is formatted as text; rows and columns count from the block's first cell. */
export function isTextCell(formats: NumberFormats, row: number, column: number): boolean {
  return formats[row]?.[column] === TEXT_FORMAT;
}
