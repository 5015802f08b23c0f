import { isMarkFormula } from "../checks/marks/markRule";
import { plainCells, type PlainCells, type UnreadyCell } from "../form/changes/plainCells";
import { isDeductionMark } from "../form/layout/paint/deductionMark";
import { freeSheetNames } from "../form/sheetNames";
import { ExcelProblem } from "../gateway/excelProblem";
import type { SheetDoor } from "../gateway/sheetDoor";
import { GENERAL_FORMAT, isTextCell, type NumberFormats } from "../gateway/textFormat";
import type { WorkbookBefore, WorkbookSession } from "../gateway/workbookSession";
import type { Grid } from "../spreadsheet/grid";
import { gateway } from "./gateway";
import { removeHalfBuilt } from "./halfBuilt";
import { removeSheets } from "./removeSheets";
import { LONG_PATIENCE_MS } from "../gateway/patience";
import { undoable } from "./undoable";

export type PlainVersion =
  | {
      readonly kind: "made";
      readonly sheet: string;
      readonly sheetId: string;
      /** Formulas that became values, and formulas that stayed since Excel alone computes them. */
      readonly values: number;
      readonly formulas: number;
    }
  /** Nothing was made: these cells hold an error, or are still computing. */
  | { readonly kind: "unready"; readonly cells: readonly UnreadyCell[] };

/** How all names begin that the add-in gives to cells and sheets. */
const OUR_NAMES = "_RUBRIC_";

interface Source {
  readonly before: WorkbookBefore;
  readonly grid: Grid;
  readonly numberFormats: NumberFormats;
}

async function readSource(session: WorkbookSession, sheetId: string): Promise<Source> {
  const sheet = session.sheet(sheetId);
  const ask = () => {
    const used = sheet.usedCells();
    return { state: sheet.askState(), cells: used.askGrid(), numberFormats: used.askNumberFormats() };
  };
  let asked: ReturnType<typeof ask> | undefined;
  const before = await session.readBefore(() => void (asked = ask()));
  if (before.structureProtected) throw new ExcelProblem("workbook-protected");
  // A copy would be protected too, by a password that only the user knows.
  if (asked?.state()?.isProtected) throw new ExcelProblem("sheet-protected");
  const grid = asked?.cells();
  if (!asked || !grid) throw new ExcelProblem("sheet-gone");
  return { before, grid, numberFormats: asked.numberFormats() };
}

/** Removes our own traces from the copy: hidden names, marks, and the form's mark for deductions without a text. */
async function removeTraces(session: WorkbookSession, copy: SheetDoor): Promise<void> {
  const names = copy.askNames();
  // The copy is made before its rules are read: one that cannot be read must not make a second copy.
  await session.send();
  const { rules } = await session.readRules([copy]);
  for (const { formula, remove } of rules) {
    if (isMarkFormula(formula) || isDeductionMark(formula)) remove();
  }
  for (const { name, remove } of names()) {
    if (name.startsWith(OUR_NAMES)) remove();
  }
}

function writeValues(copy: SheetDoor, { values }: PlainCells, { grid, numberFormats }: Source): void {
  for (const { row, column, value } of values) {
    const cell = copy.cells({ row, column, rows: 1, columns: 1 });
    if (typeof value !== "string" && isTextCell(numberFormats, row - grid.top, column - grid.left)) {
      cell.setNumberFormats([[GENERAL_FORMAT]]);
    }
    cell.put([[value]]);
  }
}

/**
 * Makes the plain version (报送版) of a form: a copy behind it that needs neither the add-in nor the form's other sheets.
 * The form itself stays untouched; when something fails the copy is removed again.
 * @param title names the copy, from the form's name
 * @throws ExcelProblem
 */
export async function makePlainVersion(sheetId: string, title: (form: string) => string): Promise<PlainVersion> {
  const version = await make(sheetId, title);
  if (version.kind === "made") await bringToFront(version.sheetId);
  return version;
}

/** In a sync of its own: that Excel does not do it is no reason to take the copy back. */
async function bringToFront(sheetId: string): Promise<void> {
  try {
    await gateway.run(async (session) => {
      session.sheet(sheetId).activate();
      await session.send();
    });
  } catch {
    // The message names the copy.
  }
}

function make(sheetId: string, title: (form: string) => string): Promise<PlainVersion> {
  return undoable<PlainVersion>(
    async (session, begin) => {
      if (!gateway.capabilities().copiesSheets) throw new ExcelProblem("too-old");
      const read = await readSource(session, sheetId);
      const { before, grid } = read;
      const cells = plainCells(grid);
      if (cells.unready.length > 0) return { kind: "unready", cells: cells.unready };

      const { name } = freeSheetNames({ name: title(grid.sheet) }, before.sheets.values());
      const copy = session.sheet(sheetId).copyBehind(name);
      const id = copy.askId();
      writeValues(copy, cells, read);
      begin((cause) =>
        cause ? removeHalfBuilt([id], [name], before, cause) : removeSheets([id()], before.activeSheetId),
      );
      await removeTraces(session, copy);
      await session.send();
      return { kind: "made", sheet: name, sheetId: id(), values: cells.values.length, formulas: cells.kept };
    },
    { patience: LONG_PATIENCE_MS },
  );
}
