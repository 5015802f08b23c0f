import { parseNumeral } from "../../../rubric/argument";
import type { CellContent } from "../../../spreadsheet/grid";
import type { GridReader } from "../grid/gridReader";
import { isBlank } from "../plainText";
import { tallestHeader } from "./headerHeight";
import { readHeading, type HeadingReading } from "./readHeading";

/** Not a sentence, and not a name of many words. */
const longestScoreHeading = 40;

/** Costs little, and rules out almost every row of a long sheet: a heading of scores holds one of these letters. */
export const mayHoldScore = (row: readonly unknown[]): boolean =>
  row.some((cell) => typeof cell === "string" && cell.length <= longestScoreHeading && /[分评]/.test(cell));

/** The cells of a row that read like headings. */
export const readingsIn = (reader: GridReader, row: number): readonly HeadingReading[] =>
  reader.row(row).flatMap((cell) => readHeading(cell) ?? []);

const isNumber = (cell: CellContent): boolean =>
  typeof cell === "number" || (typeof cell === "string" && /^\s*[\d０-９+-]/.test(cell) && parseNumeral(cell) !== null);

/** Several headings, and no number beside them: a line's texts may happen to read like headings. */
export function isMostlyHeadings(cells: readonly CellContent[]): boolean {
  let headings = 0;
  for (let from = 0; from < cells.length; from++) {
    let to = from;
    while (to < cells.length && !isBlank(cells[to])) to++;
    const run = cells.slice(from, to);
    if (!run.some(isNumber)) headings += run.filter((cell) => readHeading(cell) !== null).length;
    from = to;
  }
  return headings > 1;
}

/** Whether a row or those right below it hold a heading of names. */
export const mayNameIndicators = (reader: GridReader, first: number): boolean =>
  [...Array(tallestHeader).keys()].some((down) =>
    readingsIn(reader, first + down).some(({ role }) => role === "level" || role === "explanation"),
  );
