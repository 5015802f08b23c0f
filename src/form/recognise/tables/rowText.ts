import type { TableColumns } from "../header/tableColumns";
import type { GridReader } from "../grid/gridReader";
import { isBlank } from "../plainText";
import { rowLabel, type RowLabel } from "../rows/rowLabels";

/** The place of a row's first cell with content from a column up to, but not including, another; -1 where there is none. */
export function firstFilled(reader: GridReader, row: number, from: number, to: number): number {
  for (let column = from; column < to; column++) if (!isBlank(reader.value(row, column))) return column;
  return -1;
}

/** What a row of a table is that holds no indicator: its first cell says so, or the one where names stand. */
export function labelOf(reader: GridReader, row: number, { right, levels }: TableColumns): RowLabel {
  const first = firstFilled(reader, row, 0, right + 1);
  if (first < 0) return null;
  for (const column of [first, ...levels.map(({ name }) => name)]) {
    const label = rowLabel(reader.value(row, column));
    if (label !== null) return label;
  }
  return null;
}
