import { parseAddress } from "../../spreadsheet/address";
import type { CellStyle, StyleRun } from "../../spreadsheet/plan";

/** Each cell's style by row and column, from runs that lie over each other property by property. */
export type CellStyles = readonly (readonly (CellStyle | undefined)[])[];

export function cellStyles(runs: readonly StyleRun[]): CellStyles {
  const rows: (CellStyle | undefined)[][] = [];
  for (const { ranges, style } of runs) {
    for (const range of ranges) {
      const area = parseAddress(range);
      if (!area) throw new RangeError(`Not a range: ${range}`);
      for (let row = area.row; row < area.row + area.rows; row++) {
        const cells = (rows[row] ??= []);
        for (let column = area.column; column < area.column + area.columns; column++) {
          cells[column] = { ...cells[column], ...style };
        }
      }
    }
  }
  // Holes would be skipped where rows are listed.
  return Array.from(rows, (cells) => Array.from(cells ?? []));
}
