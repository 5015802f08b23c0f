import type { Answer } from "../askGrid";
import { onBlock } from "../onRanges";
import { GENERAL_FORMAT, TEXT_FORMAT } from "../textFormat";
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

/** A formula as it stands after the batch that wrote it. */
export interface WrittenFormula<Cell> {
  readonly cell: Cell;
  readonly value: unknown;
  /** True where Excel took it for a text after all. */
  readonly isText: boolean;
}

/**
 * Queues formulas, neighbours as one block, and asks what became of them. Cells formatted as text get the general
 * format first, or the formula would be one more text; nothing else in the cells changes.
 */
export function writeFormulas<Cell extends CellFormula>(
  sheet: Excel.Worksheet,
  cells: readonly Cell[],
): Answer<readonly WrittenFormula<Cell>[]> {
  formatBlocks(sheet, cells, GENERAL_FORMAT);
  const answers: Answer<WrittenFormula<Cell>[]>[] = [];
  for (const run of columnRuns(cells)) {
    onBlock(sheet, placeOf(run), (block) => {
      block.formulas = run.map(({ formula }) => [formula]);
      block.load("values,formulas");
      answers.push(() => run.map((cell, index) => written(cell, block.values[index]?.[0], block.formulas[index]?.[0])));
    });
  }
  return () => answers.flatMap((answer) => answer());
}

/** Queues formulas as they stood before, in cells that were formatted as text when they were read. */
export function putBackFormulas(sheet: Excel.Worksheet, cells: readonly CellFormula[]): void {
  writeFormulas(sheet, cells);
  formatBlocks(sheet, cells, TEXT_FORMAT);
}

function formatBlocks(sheet: Excel.Worksheet, cells: readonly CellFormula[], format: string): void {
  for (const run of columnRuns(cells.filter(({ inTextCell }) => inTextCell))) {
    onBlock(sheet, placeOf(run), (block) => {
      block.numberFormat = run.map(() => [format]);
    });
  }
}

function placeOf([first, ...others]: readonly [CellFormula, ...CellFormula[]]): [number, number, number, number] {
  return [first.row, first.column, others.length + 1, 1];
}

function written<Cell>(cell: Cell, value: unknown, formula: unknown): WrittenFormula<Cell> {
  return { cell, value, isText: typeof formula === "string" && formula.startsWith("=") && formula === value };
}
