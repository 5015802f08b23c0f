import type { GridReader } from "../gridReader";
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
  return texts.length > 0 && texts.every((cell) => readHeading(cell) !== null);
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
