import type { Area } from "./grid";

/** `A` for 0, `AB` for 27. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export const absoluteAddress = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** `A1:B2`, or `A1` for a single cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

const a1 = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/;

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Reads `A1` or `$A$1:$B$2`, a sheet's name in front included; null for anything else. */
export function parseAddress(address: string): Area | null {
  const match = a1.exec(address.slice(address.lastIndexOf("!") + 1));
  if (!match) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const [row, column] = [Number(top) - 1, columnIndex(left)];
  return { row, column, rows: Number(bottom) - row, columns: columnIndex(right) - column + 1 };
}

/** A sheet's name as formulas take it; quotes never do harm. */
export const quoteSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;
