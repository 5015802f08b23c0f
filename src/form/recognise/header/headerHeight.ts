import type { CellContent } from "../../../spreadsheet/grid";
import type { GridReader } from "../grid/gridReader";
import { isBlank } from "../plainText";
import { readHeading } from "./readHeading";

/** Rows of headings of the tallest header that is looked for. */
export const tallestHeader = 3;

/** A row of headings may itself be merged over several rows of the sheet. */
const tallestMerged = 8;

/** As tall as at least two of its headings: a label beside the whole table is merged over many more rows. */
function heightByMerges(reader: GridReader, row: number): number {
  const tall = new Map<number, number>();
  reader.row(row).forEach((cell, column) => {
    if (readHeading(cell) === null) return;
    const { rows } = reader.area(row, column);
    tall.set(rows, (tall.get(rows) ?? 0) + 1);
  });
  const heights = [...tall].filter(([rows, count]) => rows > 1 && rows <= tallestMerged && count > 1);
  return Math.max(1, ...heights.map(([rows]) => rows));
}

/** A row below a header's first one that adds headings, as 自评分 below 得分, and holds nothing else below them. */
function addsHeadings(reader: GridReader, first: number, row: number): boolean {
  const headed = reader.row(first).flatMap((cell, column) => (readHeading(cell) === null ? [] : [column]));
  const [left = 0, right = 0] = [headed[0], headed.at(-1)];
  const end = right + reader.area(first, right).columns;
  const texts = reader
    .row(row)
    .slice(left, end)
    .filter((cell) => !isBlank(cell));
  if (texts.length === 0) return false;
  return texts.every((cell) => readHeading(cell) !== null) || dividesHeadings(reader, first, row, texts);
}

const longestPart = 16;

/**
 * Words such as 符号, 值 or 经费保障 below one heading over several columns: a row that names no indicator, and has neither weight
 * nor score, is no line.
 */
function dividesHeadings(reader: GridReader, first: number, row: number, texts: readonly CellContent[]): boolean {
  const ofLines = reader.row(first).flatMap((cell, column) => {
    const role = readHeading(cell)?.role;
    return role === "level" || role === "weight" || role === "score" ? [column] : [];
  });
  const areWords = texts.every((cell) => typeof cell === "string" && cell.length <= longestPart && !/\d/.test(cell));
  return (
    areWords && texts.length > 1 && ofLines.length > 1 && ofLines.every((column) => isBlank(reader.shown(row, column)))
  );
}

/** A line right above a repeated header is not its first row, whatever its name: headings stand without figures beside them. */
export const holdsFigure = (reader: GridReader, row: number): boolean =>
  reader.row(row).some((cell) => typeof cell === "number");

/** How many rows a header takes that begins in this row. */
export function headerHeight(reader: GridReader, row: number): number {
  let height = heightByMerges(reader, row);
  if (height > 1 || holdsFigure(reader, row)) return height;
  while (height < tallestHeader && addsHeadings(reader, row, row + height)) height++;
  return height;
}
