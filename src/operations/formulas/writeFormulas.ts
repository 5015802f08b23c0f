import type { Answer } from "../../gateway/answer";
import type { SheetDoor } from "../../gateway/sheetDoor";
import { GENERAL_FORMAT, TEXT_FORMAT } from "../../gateway/textFormat";
import type { Area } from "../../spreadsheet/grid";
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

/** Where such cells stand. */
export const areaOfRun = ([first, ...others]: readonly [CellFormula, ...CellFormula[]]): Area => ({
  row: first.row,
  column: first.column,
  rows: others.length + 1,
  columns: 1,
});

/** A formula as it stands after the request that wrote it. */
export interface WrittenFormula<Cell> {
  readonly cell: Cell;
  readonly value: unknown;
  /** True where it was taken for a text after all. */
  readonly isText: boolean;
}

/**
 * Queues formulas, neighbours as one block, and asks what became of them. Cells formatted as text get the general
 * format first, or the formula would be one more text; nothing else in the cells changes.
 */
export function writeFormulas<Cell extends CellFormula>(
  sheet: SheetDoor,
  cells: readonly Cell[],
): Answer<readonly WrittenFormula<Cell>[]> {
  formatBlocks(sheet, cells, GENERAL_FORMAT);
  const answers = columnRuns(cells).map((run) => {
    const block = sheet.cells(areaOfRun(run));
    block.put(run.map(({ formula }) => [{ formula }]));
    const contents = block.askContents();
    return (): WrittenFormula<Cell>[] => {
      const { values, formulas } = contents();
      return run.map((cell, index) => written(cell, values[index]?.[0], formulas[index]?.[0]));
    };
  });
  return () => answers.flatMap((answer) => answer());
}

/** Queues formulas as they stood before, in cells that were formatted as text when they were read. */
export function putBackFormulas(sheet: SheetDoor, cells: readonly CellFormula[]): void {
  writeFormulas(sheet, cells);
  formatBlocks(sheet, cells, TEXT_FORMAT);
}

function formatBlocks(sheet: SheetDoor, cells: readonly CellFormula[], format: string): void {
  for (const run of columnRuns(cells.filter(({ inTextCell }) => inTextCell))) {
    sheet.cells(areaOfRun(run)).setNumberFormats(run.map(() => [format]));
  }
}

function written<Cell>(cell: Cell, value: unknown, formula: unknown): WrittenFormula<Cell> {
  return { cell, value, isText: typeof formula === "string" && formula.startsWith("=") && formula === value };
}
