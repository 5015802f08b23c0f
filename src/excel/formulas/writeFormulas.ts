import { onBlock } from "../onRanges";
import type { CellFormula } from "./cellFormula";

/** Cells below each other without a gap. */
export function columnRuns<Cell extends CellFormula>(cells: readonly Cell[]): readonly (readonly [Cell, ...Cell[]])[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: [Cell, ...Cell[]][] = [];
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && last.column === cell.column && last.row + 1 === cell.row) {
      run.push(cell);
    } else {
      runs.push([cell]);
    }
  }
  return runs;
}

/**
 * Queues formulas, neighbours as one block; nothing else in the cells changes.
 * @param also may ask something of each block, of which it is told the cells
 */
export function writeFormulas<Cell extends CellFormula>(
  sheet: Excel.Worksheet,
  cells: readonly Cell[],
  also: (block: Excel.Range, cells: readonly Cell[]) => void = () => undefined,
): void {
  for (const run of columnRuns(cells)) {
    onBlock(sheet, [run[0].row, run[0].column, run.length, 1], (block) => {
      block.formulas = run.map(({ formula }) => [formula]);
      also(block, run);
    });
  }
}
