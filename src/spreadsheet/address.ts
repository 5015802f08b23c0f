import type { Area } from "./grid";

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** A cell's place on its sheet; rows and columns count from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

const UPPER_A = 65;
const LOWER_A = 97;
const DIGIT_0 = 48;

/** `A` for 0, `AB` for 27. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(UPPER_A + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** 0 for `A`, in small letters too. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - UPPER_A + 1, 0) - 1;

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export const absoluteAddress = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** `A1:B2`, `A1` for a single cell, `A:C` and `2:5` for whole columns and rows. */
export function areaAddress({ row, column, rows, columns }: Area, absolute = false): string {
  const $ = absolute ? "$" : "";
  const [left, right] = [`${$}${columnLetters(column)}`, `${$}${columnLetters(column + columns - 1)}`];
  const [top, bottom] = [`${$}${row + 1}`, `${$}${row + rows}`];
  if (rows === MOST_ROWS && columns < MOST_COLUMNS) return `${left}:${right}`;
  if (columns === MOST_COLUMNS && rows < MOST_ROWS) return `${top}:${bottom}`;
  return rows === 1 && columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/** Where `B7` stands, without `$` and sheet; null where no sheet has such a cell. Quick, for files of a million cells. */
export function parseCell(text: string): Cell | null {
  let at = 0;
  let column = 0;
  let row = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = code >= LOWER_A ? code - LOWER_A : code - UPPER_A;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
  }
  const digits = at;
  for (; at < text.length; at++) {
    const digit = text.charCodeAt(at) - DIGIT_0;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  const isCell = digits > 0 && at > digits && column <= MOST_COLUMNS && row >= 1 && row <= MOST_ROWS;
  return isCell ? { row: row - 1, column: column - 1 } : null;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** A row and a column, or one of them alone. */
interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const [match, letters, digits] = CORNER.exec(text.trim()) ?? [];
  if (!match) return null;
  const column = letters === undefined ? null : columnIndex(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  const exists = (column ?? 0) < MOST_COLUMNS && (row ?? 0) >= 0 && (row ?? 0) < MOST_ROWS;
  return exists && (column !== null || row !== null) ? { row, column } : null;
}

/** From the first of two lines to the last, in whatever order they are named; all of them where none is. */
function span(one: number | null, other: number | null, all: number): readonly [first: number, count: number] {
  if (one === null || other === null) return [0, all];
  return [Math.min(one, other), Math.abs(one - other) + 1];
}

/** Reads `B2`, `$A$1:C3`, `A:C` or `2:5`, corners in any order; null for anything else, and for what no sheet has. */
export function parseArea(text: string): Area | null {
  const [from = "", to = from, ...more] = text.split(":");
  const [first, last] = [parseCorner(from), parseCorner(to)];
  if (!first || !last || more.length > 0) return null;
  const isAlike = (first.row === null) === (last.row === null) && (first.column === null) === (last.column === null);
  const isLine = first.row === null || first.column === null;
  if (!isAlike || (isLine && from === text)) return null;
  const [row, rows] = span(first.row, last.row, MOST_ROWS);
  const [column, columns] = span(first.column, last.column, MOST_COLUMNS);
  return { row, column, rows, columns };
}

const CELLS = /^\$?[A-Za-z]{1,3}\$?\d/;

/** Reads `A1` or `$A$1:$B$2`, a sheet's name in front included; null for anything else, whole rows and columns too. */
export function parseAddress(address: string): Area | null {
  const cells = address.slice(address.lastIndexOf("!") + 1).trim();
  return CELLS.test(cells) ? parseArea(cells) : null;
}

/** Splits `'My sheet'!A1` into the sheet's name and the rest. */
export function splitSheet(address: string): { readonly sheet?: string; readonly rest: string } {
  const [match, quoted, plain, rest = ""] = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/s.exec(address) ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  return match === undefined || sheet === undefined ? { rest: address } : { sheet, rest };
}

/** The addresses of a list such as `'a,b'!A1:B2,'a,b'!C3`; a comma inside of quotes separates nothing. */
export const splitAddresses = (list: string): string[] => list.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];

/** Reads a list of areas; what is none is left out. */
export const parseAddresses = (list: string): Area[] =>
  splitAddresses(list).flatMap((address) => parseAddress(address) ?? []);

/** A sheet's name as formulas take it; quotes never do harm. */
export const quoteSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** The same with quotes only where Excel's own addresses have them. */
export const sheetPrefix = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^R\d*C\d*$/i.test(name)
    ? name
    : quoteSheet(name);
