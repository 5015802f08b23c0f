import { roleFacts, type ColumnRole } from "../../../rubric/columnRoles";
import type { GridReader } from "../grid/gridReader";
import { isBlank } from "../plainText";
import { headingKey, headingText, type HeaderCell, type HeaderRows } from "./headerCells";

/** So many rows below a header tell whether a column without a heading parts two tables. */
const looked = 12;

/** A column between two tables: blank beside the header and below, and no merged area goes over it. */
function isGap(reader: GridReader, { first, last }: HeaderRows, column: number): boolean {
  for (let row = first; row <= last + looked && row < reader.rowCount; row++) {
    if (!isBlank(reader.value(row, column)) || reader.area(row, column).columns > 1) return false;
  }
  return true;
}

const hasGap = (reader: GridReader, rows: HeaderRows, from: number, to: number): boolean => {
  for (let column = from; column < to; column++) if (isGap(reader, rows, column)) return true;
  return false;
};

/** 分值 once more behind that of the lines: there it heads the scores. */
function isWeighedTwice(cells: readonly HeaderCell[]): boolean {
  const last = cells.reduce((found, { reading }, index) => (reading?.role === "level" ? index : found), -1);
  const behind = cells.slice(last + 1);
  const weights = behind
    .filter(({ reading }) => reading?.role === "weight")
    .map((cell) => headingKey(headingText(cell)));
  return weights.length > 1 && weights.at(-1) === weights[0];
}

const isScored = (cells: readonly HeaderCell[]): boolean =>
  has(cells, "level") && (has(cells, "score") || isWeighedTwice(cells));

/** Forms without scores end with their results. */
const isWhole = (cells: readonly HeaderCell[]): boolean =>
  isScored(cells) || (has(cells, "level") && has(cells, "target") && has(cells, "actual"));

const beginsAgain = (cells: readonly HeaderCell[], { reading }: HeaderCell): boolean =>
  reading?.role === "level" &&
  reading.level !== null &&
  cells.some((cell) => cell.reading?.role === "level" && cell.reading.level === reading.level) &&
  isWhole(cells);

const has = (cells: readonly HeaderCell[], role: ColumnRole): boolean =>
  cells.some(({ reading }) => reading?.role === role);

const closes = (part: readonly HeaderCell[], { reading }: HeaderCell): boolean =>
  reading?.role != null && roleFacts(reading.role).closesTable === true && !has(part, reading.role);

/** A blank column may also stand inside a table: behind names without a score yet, or before headings that the table lacks. */
function goesOn(part: readonly HeaderCell[], next: readonly HeaderCell[]): boolean {
  if (!has(part, "level") || next.some((cell) => beginsAgain(part, cell))) return false;
  if (!isScored(part)) return true;
  return next.every((cell) => closes(part, cell));
}

/** The headings of one row as the tables that stand side by side: blank columns part them, or headings that begin again. */
export function segments(reader: GridReader, rows: HeaderRows, cells: readonly HeaderCell[]): HeaderCell[][] {
  const parts: HeaderCell[][] = [];
  for (const cell of cells) {
    const part = parts.at(-1);
    const before = part?.at(-1);
    const end = before ? before.column + before.columns : cell.column;
    const isNew = !part || hasGap(reader, rows, end, cell.column) || beginsAgain(part, cell);
    if (isNew) parts.push([cell]);
    else part.push(cell);
  }
  return parts.reduce<HeaderCell[][]>((tables, part) => {
    const table = tables.at(-1);
    if (table && goesOn(table, part)) table.push(...part);
    else tables.push(part);
    return tables;
  }, []);
}
