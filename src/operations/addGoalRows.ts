import { planGoalRows, type GoalFormula, type GoalRowsPlan } from "../form/changes/goalRows/planGoalRows";
import { READ_WITHIN } from "../form/worthReading";
import type { Answer } from "../gateway/answer";
import type { CellLook } from "../gateway/cellsDoor";
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
 * Gives the rows of a goal table their formulas, and adds empty rows below: one sync reads, one asks for the look of the last row, one
 * writes. When writing
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
      const looks = plan.added.rows > 0 ? askLooks(sheet, plan) : null;
      if (looks) await session.send();
      begin(() => clear(sheetId, plan));
      writeFormulas(sheet, plan.formulas.map(withFormat(numberFormats(), grid, plan)));
      // Last: formats cannot be taken back.
      if (looks) sheet.cells(plan.added).putLooks(looks(), plan.added.rows);
      await session.send();
    }
    return { completed: plan.completed, added: plan.added.rows };
  });
}

/** What stands in an added row is not known, and its look comes afterwards. */
function withFormat(numberFormats: NumberFormats, { top, left }: Grid, { added }: GoalRowsPlan) {
  return (cell: GoalFormula): CellFormula => ({
    ...cell,
    inTextCell: cell.row >= added.row || isTextCell(numberFormats, cell.row - top, cell.column - left),
  });
}

/** Of the last row, which the added ones resemble. */
const askLooks = (sheet: SheetDoor, { added: { row, column, columns } }: GoalRowsPlan): Answer<readonly CellLook[]> =>
  sheet.cells({ row: row - 1, rows: 1, column, columns }).askLooks(columns);

/** Blanks what was written; all of it was blank before. */
function clear(sheetId: string, { formulas }: GoalRowsPlan): Promise<void> {
  return gateway.run(async (session) => {
    const sheet = session.sheet(sheetId);
    for (const run of columnRuns(formulas)) sheet.cells(areaOfRun(run)).clearContents();
    await session.send();
  });
}
