import { fail } from "./errors";

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/** A rectangle of cells; counts from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** `0` is `A`. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** The other way round. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

function corner(text: string): { row?: number; column?: number } | undefined {
  const match = CORNER.exec(text.trim());
  if (!match || (!match[1] && !match[2])) return undefined;
  const column = match[1] ? columnIndex(match[1]) : undefined;
  const row = match[2] ? Number(match[2]) - 1 : undefined;
  if ((column ?? 0) >= MAX_COLUMNS || (row ?? 0) >= MAX_ROWS || row === -1) return undefined;
  return { row, column };
}

/** Reads `B2`, `$A$1:C3`, `A:C` or `2:5`; undefined where the text is none of them. */
export function parseArea(text: string): Area | undefined {
  const parts = text.split(":");
  if (parts.length > 2) return undefined;
  const first = corner(parts[0] ?? "");
  const last = parts.length === 2 ? corner(parts[1] ?? "") : first;
  if (!first || !last) return undefined;
  if (
    (first.row === undefined) !== (last.row === undefined) ||
    (first.column === undefined) !== (last.column === undefined)
  )
    return undefined;
  if (parts.length === 1 && (first.row === undefined || first.column === undefined)) return undefined;
  const row = Math.min(first.row ?? 0, last.row ?? 0);
  const column = Math.min(first.column ?? 0, last.column ?? 0);
  return {
    row,
    column,
    rows: first.row === undefined || last.row === undefined ? MAX_ROWS : Math.max(first.row, last.row) - row + 1,
    columns:
      first.column === undefined || last.column === undefined
        ? MAX_COLUMNS
        : Math.max(first.column, last.column) - column + 1,
  };
}

/** Splits `'My sheet'!A1` into the sheet's name and the rest. */
export function splitSheet(text: string): { readonly sheet?: string; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/s.exec(text);
  if (!match) return { rest: text };
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2], rest: match[3] ?? "" };
}

/** `A1:B2`, `A:C` or `2:5`. */
export function formatArea(area: Area, absolute = false): string {
  const $ = absolute ? "$" : "";
  const lastRow = area.row + area.rows;
  const lastColumn = columnName(area.column + area.columns - 1);
  if (area.rows === MAX_ROWS && area.columns < MAX_COLUMNS) return `${$}${columnName(area.column)}:${$}${lastColumn}`;
  if (area.columns === MAX_COLUMNS && area.rows < MAX_ROWS) return `${$}${area.row + 1}:${$}${lastRow}`;
  const first = `${$}${columnName(area.column)}${$}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${$}${lastColumn}${$}${lastRow}`;
}

/** A sheet's name as formulas and addresses write it, quoted where needed. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^R\d*C\d*$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The common part of two areas. */
export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Fails where the area leaves the sheet. */
export function checked(area: Area): Area {
  const { row, column, rows, columns } = area;
  if (![row, column, rows, columns].every(Number.isInteger)) fail("InvalidArgument");
  if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS)
    fail("InvalidArgument");
  return area;
}
