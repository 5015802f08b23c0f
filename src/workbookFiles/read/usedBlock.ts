import type { Area } from "../../spreadsheet/grid";

/** A form's rows stand together: behind a gap like this somebody's cell was left over, and the sheet's corner is a million rows away. */
const WIDEST_GAP = { rows: 1000, columns: 200 } as const;

/** The first and the last of the indices that stand together; they are sorted. */
function together(indices: readonly number[], gap: number): readonly [number, number] | null {
  const [first] = indices;
  if (first === undefined) return null;
  const end = indices.findIndex((index, at) => at > 0 && index - (indices[at - 1] ?? index) > gap);
  return [first, indices[end < 0 ? indices.length - 1 : end - 1] ?? first];
}

/** The area of a sheet that is read: where cells with content stand together. Null for a sheet without any. */
export function usedBlock(rows: readonly number[], columns: readonly number[]): Area | null {
  const rowSpan = together(rows, WIDEST_GAP.rows);
  const columnSpan = together(columns, WIDEST_GAP.columns);
  if (!rowSpan || !columnSpan) return null;
  const [[row, lastRow], [column, lastColumn]] = [rowSpan, columnSpan];
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
