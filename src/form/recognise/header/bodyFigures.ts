import type { GridReader } from "../grid/gridReader";
import { LARGEST_FIGURE } from "../../../rubric/argument";
import { sumPoints } from "../../../rubric/rounding";
import { isBlank } from "../plainText";
import { readPoints } from "../rows/points";
import { rowLabel } from "../rows/rowLabels";
import { isMostlyHeadings } from "./rowReadings";

/** What stands below a header in one column, down to 总分. */
export interface ColumnFigures {
  /** The number in each row of the lines; null where there is none. A merged cell counts in its first row. */
  readonly figures: readonly (number | null)[];
  /** The number in the row of 总分; null where that states none. */
  readonly stated: number | null;
  /** A row of the lines holds something that can be anything: an error value, TRUE, a number beyond every figure. */
  readonly hasUnread: boolean;
}

/** What the numbers add up to. */
export const sumOf = ({ figures }: ColumnFigures): number => sumPoints(figures.map((each) => each ?? 0));

/** Whether the column adds up to a number, or would if what cannot be read were what is missing. */
export function mayAddUpTo(column: ColumnFigures, whole: number): boolean {
  const sum = sumOf(column);
  return sum === whole || (column.hasUnread && sum < whole);
}

/** The rows of lines below a header, and the row of 总分 that ends them. */
export interface BodyRows {
  readonly rows: readonly number[];
  readonly total: number | null;
}

/** No header needs more to be told: what its columns hold shows long before. */
const looked = 400;

/** The rows below a header that may be lines: what states a sum, and a header that is printed again, is none. */
export function bodyRows(reader: GridReader, last: number): BodyRows {
  const rows: number[] = [];
  const end = Math.min(reader.rowCount, last + 1 + looked);
  for (let row = last + 1; row < end; row++) {
    const cells = reader.row(row);
    const first = cells.find((cell) => !isBlank(cell));
    if (first === undefined) continue;
    const label = rowLabel(first);
    if (label === "total" || label === "final-total") return { rows, total: row };
    if (label === null && !isMostlyHeadings(cells)) rows.push(row);
  }
  return { rows, total: null };
}

export function columnFigures(reader: GridReader, { rows, total }: BodyRows, column: number): ColumnFigures {
  let hasUnread = false;
  const at = (row: number): number | null => {
    if (!reader.begins(row, column)) return null;
    const { content, unread } = reader.content(row, column);
    const points = readPoints(content);
    const isBeyond = points !== null && Math.abs(points) >= LARGEST_FIGURE;
    hasUnread ||= isBeyond || unread !== undefined;
    return isBeyond ? null : points;
  };
  const figures = rows.map(at);
  const stated = total === null ? null : readPoints(reader.inColumn(total, column));
  return { figures, stated, hasUnread };
}
