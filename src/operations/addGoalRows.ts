import { planGoalRows, type GoalFormula, type GoalRowsPlan } from "../form/changes/goalRows/planGoalRows";
import { READ_WITHIN } from "../form/worthReading";
import { ExcelProblem } from "../gateway/excelProblem";
import { isTextCell, type NumberFormats } from "../gateway/textFormat";
import type { SheetDoor } from "../gateway/sheetDoor";
import type { Grid } from "../spreadsheet/grid";
import type { CellFormula } from "./formulas/cellFormula";
import { areaOfRun, columnRuns, writeFormulas } from "./formulas/writeFormulas";
import { gateway } from "./gateway";
import { undoable } from "./undoable";

export interface AddedGoalRows {
  /** Rows that had a goal but no formulas. */
  readonly completed: number;
  /** Rows that were added, empty but for their formulas. */
  readonly added: number;
}

/**
 * Gives the rows of a goal table their formulas, and adds empty rows below: one sync reads, one writes. When writing
 * fails, the cells are blank again.
 * @throws ExcelProblem `sheet-gone` where the sheet holds no goal table any more
 */
export async function addGoalRows(sheetId: string, count: number): Promise<AddedGoalRows> {
  return undoable(async (session, begin) => {
    const sheet = session.sheet(sheetId);
    const used = sheet.usedCells(READ_WITHIN);
    const answer = used.askGrid();
    const numberFormats = used.askNumberFormats();
    await session.send();
    const grid = answer();
    const plan = grid && planGoalRows(grid, count);
    if (!plan) throw new ExcelProblem("sheet-gone", "no goal table");
    if (plan.formulas.length > 0) {
      begin(() => clear(sheetId, plan));
      writeFormulas(sheet, plan.formulas.map(withFormat(numberFormats(), grid, plan)));
      // Last and in one step: formats cannot be taken back.
      copyLook(sheet, plan);
      await session.send();
    }
    return { completed: plan.completed, added: plan.added.rows };
  });
}

/** What stands in an added row is not known, and its look is copied afterwards. */
function withFormat(numberFormats: NumberFormats, { top, left }: Grid, { added }: GoalRowsPlan) {
  return (cell: GoalFormula): CellFormula => ({
    ...cell,
    inTextCell: cell.row >= added.row || isTextCell(numberFormats, cell.row - top, cell.column - left),
  });
}

function copyLook(sheet: SheetDoor, { added: { row, rows, column, columns } }: GoalRowsPlan): void {
  if (rows > 0) sheet.cells({ row, rows, column, columns }).copyFormats({ row: row - 1, rows: 1, column, columns });
}

/** Blanks what was written; all of it was blank before. */
function clear(sheetId: string, { formulas }: GoalRowsPlan): Promise<void> {
  return gateway.run(async (session) => {
    const sheet = session.sheet(sheetId);
    for (const run of columnRuns(formulas)) sheet.cells(areaOfRun(run)).clearContents();
    await session.send();
  });
}
