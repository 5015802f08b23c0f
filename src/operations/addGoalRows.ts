import { planGoalRows, type GoalFormula, type GoalRowsPlan } from "../form/changes/goalRows/planGoalRows";
import type { Grid } from "../spreadsheet/grid";
import { askCells } from "../excel/askGrid";
import { ExcelProblem } from "../excel/excelProblem";
import type { CellFormula } from "../excel/formulas/cellFormula";
import { columnRuns, writeFormulas } from "../excel/formulas/writeFormulas";
import { onBlock } from "../excel/onRanges";
import { run } from "../excel/session";
import { undoable } from "./undoable";
import { askNumberFormats, isTextCell, type NumberFormats } from "../excel/textFormat";
import { READ_WITHIN } from "../form/worthReading";

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
  return undoable(async (context, begin) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const used = sheet.getRange(READ_WITHIN).getUsedRangeOrNullObject(true);
    used.untrack();
    const answer = askCells(sheet, used);
    const numberFormats = askNumberFormats(used);
    await context.sync();
    const grid = answer();
    const plan = grid && planGoalRows(grid, count);
    if (!plan) throw new ExcelProblem("sheet-gone", "no goal table");
    if (plan.formulas.length > 0) {
      begin(() => clear(sheetId, plan));
      writeFormulas(sheet, plan.formulas.map(withFormat(numberFormats(), grid, plan)));
      // Last and in one step: formats cannot be taken back.
      copyLook(sheet, plan);
      await context.sync();
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

function copyLook(sheet: Excel.Worksheet, { added: { row, rows, column, columns } }: GoalRowsPlan): void {
  if (rows > 0) {
    const above = sheet.getRangeByIndexes(row - 1, column, 1, columns);
    onBlock(sheet, [row, column, rows, columns], (block) => {
      block.copyFrom(above, Excel.RangeCopyType.formats);
    });
    above.untrack();
  }
}

/** Blanks what was written; all of it was blank before. */
function clear(sheetId: string, { formulas }: GoalRowsPlan): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const cells of columnRuns(formulas)) {
      onBlock(sheet, [cells[0].row, cells[0].column, cells.length, 1], (block) => {
        block.clear(Excel.ClearApplyTo.contents);
      });
    }
    await context.sync();
  });
}
