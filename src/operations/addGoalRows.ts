import { planGoalRows, type GoalFormula, type GoalRowsPlan } from "../form/changes/goalRows/planGoalRows";
import { READ_WITHIN } from "../form/worthReading";
import type { CellLook } from "../gateway/cellsDoor";
import { ExcelProblem } from "../gateway/excelProblem";
import { isTextCell, TEXT_FORMAT, type NumberFormats } from "../gateway/textFormat";
import { LONG_PATIENCE_MS } from "../gateway/patience";
import type { SheetDoor } from "../gateway/sheetDoor";
import type { WorkbookSession } from "../gateway/workbookSession";
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
 * fails, the cells are blank again and look as before.
 * @throws ExcelProblem `sheet-gone` where the sheet holds no goal table any more
 */
export async function addGoalRows(sheetId: string, count: number): Promise<AddedGoalRows> {
  return undoable(
    async (session, begin) => {
      const sheet = session.sheet(sheetId);
      const used = sheet.usedCells(READ_WITHIN);
      const answer = used.askGrid();
      const numberFormats = used.askNumberFormats();
      await session.send();
      const grid = answer();
      const plan = grid && planGoalRows(grid, count);
      if (!plan) throw new ExcelProblem("sheet-gone", "no goal table");
      if (plan.formulas.length > 0) {
        const looks = plan.added.rows > 0 ? await readLooks(session, sheet, plan) : null;
        begin(() => takeBack(sheetId, plan, looks));
        writeFormulas(sheet, plan.formulas.map(withFormat(numberFormats(), grid, plan, looks)));
        if (looks && !looks.areAlike) sheet.cells(plan.added).putLooks(looks.wanted, plan.added.rows);
        await session.send();
      }
      return { completed: plan.completed, added: plan.added.rows };
    },
    { patience: LONG_PATIENCE_MS },
  );
}

/** How the added rows look, by the first of them, and how they shall: as the row above. */
interface RowLooks {
  readonly before: readonly CellLook[];
  readonly wanted: readonly CellLook[];
  readonly areAlike: boolean;
}

async function readLooks(session: WorkbookSession, sheet: SheetDoor, { added }: GoalRowsPlan): Promise<RowLooks> {
  const { row, column, columns } = added;
  const [wanted, before] = [row - 1, row].map((each) =>
    sheet.cells({ row: each, rows: 1, column, columns }).askLooks(columns),
  );
  await session.send();
  const looks = { wanted: wanted?.() ?? [], before: before?.() ?? [] };
  return { ...looks, areAlike: JSON.stringify(looks.wanted) === JSON.stringify(looks.before) };
}

/** An added row gets its look afterwards, unless it has it. */
function withFormat(
  numberFormats: NumberFormats,
  { top, left }: Grid,
  { added }: GoalRowsPlan,
  looks: RowLooks | null,
): (cell: GoalFormula) => CellFormula {
  const isText = ({ row, column }: GoalFormula): boolean => {
    if (row < added.row) return isTextCell(numberFormats, row - top, column - left);
    return !looks?.areAlike || looks.before[column - added.column]?.numberFormat === TEXT_FORMAT;
  };
  return (cell) => ({ ...cell, inTextCell: isText(cell) });
}

/** Blanks what was written, since all of it was blank before, and gives added rows the look that they had. */
function takeBack(sheetId: string, { formulas, added }: GoalRowsPlan, looks: RowLooks | null): Promise<void> {
  return gateway.run(async (session) => {
    const sheet = session.sheet(sheetId);
    for (const run of columnRuns(formulas)) sheet.cells(areaOfRun(run)).clearContents();
    if (looks && !looks.areAlike) sheet.cells(added).putLooks(looks.before, added.rows);
    await session.send();
  });
}
