import type { Formulas } from "../form/layout/formulas";
import { planSwitch, type LeftFormula, type SheetSwitch } from "../form/switching/planSwitch";
import { cellAddress } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { askCells, type Answer } from "./askGrid";
import { writeFormulas } from "./formulas/writeFormulas";
import { run } from "./session";
import { takeBack } from "./takeBack";
import { READ_WITHIN } from "./worthReading";

export type { LeftFormula, LeftReason } from "../form/switching/planSwitch";
export type FormulaKind = Formulas;

export interface Switched {
  /** Formulas that were written. */
  readonly switched: number;
  /** Formulas that stay, and why. */
  readonly left: readonly LeftFormula[];
}

/** What is to be done on one sheet of the form. */
interface SheetTask extends SheetSwitch {
  readonly sheetId: string;
}

/**
 * Switches the score formulas of one form between the add-in's functions and Excel's own, on all its sheets; inputs and
 * texts stay. One sync reads, one writes; when writing fails, the formulas are put back.
 * @param sheetIds the form and the sheets that belong to it; one that is gone is passed over
 * @throws ExcelProblem
 */
export async function switchFormulas(sheetIds: readonly string[], to: FormulaKind): Promise<Switched> {
  let writing: readonly SheetTask[] = [];
  const putBack = (): Promise<void> => write(writing.map((task) => ({ ...task, writes: task.writes.map(undone) })));
  try {
    return await run(async (context, given) => {
      const tasks = await readTasks(context, sheetIds, to);
      writing = tasks.filter(({ writes }) => writes.length > 0);
      queue(context, writing);
      if (writing.length > 0) {
        await context.sync();
      }
      if (given.up) {
        // The user was told that Excel did not answer.
        await putBack();
      }
      return {
        switched: tasks.reduce((sum, { writes }) => sum + writes.length, 0),
        left: tasks.flatMap(({ left }) => left),
      };
    });
  } catch (error) {
    if (writing.length > 0) await takeBack(error, putBack);
    throw error;
  }
}

const undone = <Write extends { readonly formula: string; readonly before: string }>(write: Write): Write => ({
  ...write,
  formula: write.before,
});

function askSheet(sheet: Excel.Worksheet): Answer<{ readonly grid: Grid; readonly isProtected: boolean } | null> {
  const used = sheet.getRange(READ_WITHIN).getUsedRangeOrNullObject(true);
  used.untrack();
  const cells = askCells(sheet, used);
  const { protection } = sheet;
  protection.load("protected");
  return () => {
    const grid = cells();
    return grid && { grid, isProtected: protection.protected };
  };
}

async function readTasks(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  to: FormulaKind,
): Promise<SheetTask[]> {
  const asked = sheetIds.map((sheetId) => ({
    sheetId,
    answer: askSheet(context.workbook.worksheets.getItemOrNullObject(sheetId)),
  }));
  await context.sync();
  const there = asked.flatMap(({ sheetId, answer }) => {
    const found = answer();
    return found ? [{ sheetId, ...found }] : [];
  });
  const grids: readonly Grid[] = there.map(({ grid }) => grid);
  return there.map(({ sheetId, grid, isProtected }) => {
    const { writes, left } = planSwitch(grid, grids, to);
    const held = isProtected ? writes : [];
    return {
      sheetId,
      writes: isProtected ? [] : writes,
      left: [
        ...left,
        ...held.map(({ row, column, before }): LeftFormula => ({
          sheet: grid.sheet,
          address: cellAddress(row, column),
          reason: "protected",
          formula: before,
        })),
      ],
    };
  });
}

function queue(context: Excel.RequestContext, tasks: readonly SheetTask[]): void {
  for (const { sheetId, writes } of tasks) {
    writeFormulas(context.workbook.worksheets.getItem(sheetId), writes);
  }
}

function write(tasks: readonly SheetTask[]): Promise<void> {
  return run(async (context) => {
    queue(context, tasks);
    await context.sync();
  });
}
