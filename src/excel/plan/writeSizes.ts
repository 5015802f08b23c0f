import type { SheetPlan } from "../../spreadsheet/plan";
import { onBlock, onRange } from "../onRanges";

/** Calls back once for each run of equal neighbours. */
function forRuns(sizes: readonly number[], act: (start: number, count: number, size: number) => void): void {
  let start = 0;
  sizes.forEach((size, index) => {
    if (sizes[index + 1] !== size) {
      act(start, index + 1 - start, size);
      start = index + 1;
    }
  });
}

/** Column widths and row heights in points; equal neighbours in one call. Rows to be fitted come last: their width decides. */
export function writeSizes(sheet: Excel.Worksheet, { columnWidths, rowHeights, autofitRows }: SheetPlan): void {
  forRuns(columnWidths, (column, columns, width) =>
    onBlock(sheet, [0, column, 1, columns], (range) => {
      range.format.columnWidth = width;
    }),
  );
  forRuns(rowHeights, (row, rows, height) =>
    onBlock(sheet, [row, 0, rows, 1], (range) => {
      range.format.rowHeight = height;
    }),
  );
  for (const rows of autofitRows) {
    onRange(sheet, rows, (range) => range.format.autofitRows());
  }
}
