import type { GridReader } from "../grid/gridReader";
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
  const at = (row: number): number | null =>
    reader.begins(row, column) ? readPoints(reader.value(row, column)) : null;
  return { figures: rows.map(at), stated: total === null ? null : readPoints(reader.inColumn(total, column)) };
}
