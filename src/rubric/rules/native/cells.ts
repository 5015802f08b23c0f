import { columnIndex, columnLetters, splitSheet } from "../../../spreadsheet/address";

const reference = /^((?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/iu;
const chosen = /^CHOOSE\(\{[\d,]+\},(.*)\)$/i;

/** Ranges of more cells are never parts of one score. */
const MOST_CELLS = 60;

/**
 * The single cells of an argument, row by row: of a range (`'底稿'!C5:C7`), or of cells put together by `joinCells`.
 * @returns the argument itself where it is one value; null where it is too long
 */
export function expandCells(text: string): readonly string[] | null {
  const several = chosen.exec(text.replace(/^\((.*)\)$/, "$1"));
  if (several) return (several[1] ?? "").split(",");
  const match = reference.exec(text);
  if (match?.[4] === undefined) return [text];
  const [, sheet = "", left = "", top = "", right = "", bottom = ""] = match;
  const [firstColumn, lastColumn] = [columnIndex(left), columnIndex(right)];
  const [firstRow, lastRow] = [Number(top), Number(bottom)];
  if ((lastColumn - firstColumn + 1) * (lastRow - firstRow + 1) > MOST_CELLS) return null;
  const cells: string[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) cells.push(`${sheet}${columnLetters(column)}${row}`);
  }
  return cells;
}

/** True for `C5:C7`, false for a single cell and for cells put together. */
export const isRange = (text: string): boolean => reference.exec(text)?.[4] !== undefined;

/** True for cells below each other and for a single one, false for those side by side; null for a block. */
export function isColumn(text: string): boolean | null {
  const [, , left, top, right = left, bottom = top] = reference.exec(text) ?? [];
  if (left?.toUpperCase() === right?.toUpperCase() && left !== undefined) return true;
  return left === undefined || top === bottom ? false : null;
}

/** One argument out of several cells: a range where they stand below each other, else an array of them. */
export function joinCells(cells: readonly string[]): string {
  const [first = "", last = ""] = [cells[0], cells[cells.length - 1]];
  if (cells.length === 1) return first;
  const range = `${first}:${splitSheet(last).rest}`;
  const isWhole = expandCells(range)?.join() === cells.join();
  return isWhole ? range : `CHOOSE({${cells.map((_, at) => at + 1).join(",")}},${cells.join(",")})`;
}
