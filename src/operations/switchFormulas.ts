import type { Formulas } from "../rubric/formula/formulas";
import {
  planSwitch,
  type LeftFormula,
  type LeftReason,
  type SwitchedFormula,
} from "../form/changes/switching/planSwitch";
import { cellAddress } from "../spreadsheet/address";
import type { Grid } from "../spreadsheet/grid";
import { READ_WITHIN } from "../form/worthReading";
import type { Answer } from "../gateway/answer";
import { LONG_PATIENCE_MS } from "../gateway/patience";
import type { SheetDoor } from "../gateway/sheetDoor";
import { isTextCell, type NumberFormats } from "../gateway/textFormat";
import type { WorkbookSession } from "../gateway/workbookSession";
import type { CellFormula } from "./formulas/cellFormula";
import { putBackFormulas, writeFormulas } from "./formulas/writeFormulas";
import { gateway } from "./gateway";
import { undoable } from "./undoable";

export type { LeftFormula, LeftReason } from "../form/changes/switching/planSwitch";

export interface Switched {
  /** Formulas that were written, and are formulas. */
  readonly switched: number;
  /** Formulas that stay, and why. */
  readonly left: readonly LeftFormula[];
}

/** A formula to write, and what is known of its cell. */
type FormulaWrite = SwitchedFormula & CellFormula;

/** What is to be done on one sheet of the form. */
interface SheetTask {
  readonly sheetId: string;
  readonly sheet: string;
  readonly writes: readonly FormulaWrite[];
  readonly left: readonly LeftFormula[];
}

/**
 * Switches the score formulas of one form between the add-in's functions and Excel's own, on all its sheets; inputs and
 * texts stay. One sync reads, one writes; when writing fails, the formulas are put back.
 * @param sheetIds the form and the sheets that belong to it; one that is gone is passed over
 * @throws ExcelProblem
 */
export async function switchFormulas(sheetIds: readonly string[], to: Formulas): Promise<Switched> {
  return undoable(
    async (session, begin) => {
      const tasks = await readTasks(session, sheetIds, to);
      const writing = tasks.filter(({ writes }) => writes.length > 0);
      if (writing.length > 0) begin(() => putBack(writing));
      const answers = writing.map(({ sheetId, sheet, writes }) => {
        const written = writeFormulas(session.sheet(sheetId), writes);
        return () => written().flatMap(({ cell, isText }) => (isText ? leftFormula(sheet, cell, "text") : []));
      });
      if (writing.length > 0) await session.send();
      const texts = answers.flatMap((answer) => answer());
      return {
        switched: tasks.reduce((sum, { writes }) => sum + writes.length, 0) - texts.length,
        left: [...tasks.flatMap(({ left }) => left), ...texts],
      };
    },
    { patience: LONG_PATIENCE_MS },
  );
}

function putBack(writing: readonly SheetTask[]): Promise<void> {
  return gateway.run(async (session) => {
    for (const { sheetId, writes } of writing) {
      const before = writes.map((write) => ({ ...write, formula: write.before }));
      putBackFormulas(session.sheet(sheetId), before);
    }
    await session.send();
  });
}

function leftFormula(sheet: string, { row, column, before }: SwitchedFormula, reason: LeftReason): LeftFormula {
  return { sheet, address: cellAddress(row, column), reason, formula: before };
}

interface AskedSheet {
  readonly grid: Grid;
  readonly numberFormats: NumberFormats;
  readonly isProtected: boolean;
}

function askSheet(sheet: SheetDoor): Answer<AskedSheet | null> {
  const used = sheet.usedCells(READ_WITHIN);
  const cells = used.askGrid();
  const numberFormats = used.askNumberFormats();
  const state = sheet.askState();
  return () => {
    const grid = cells();
    return grid && { grid, numberFormats: numberFormats(), isProtected: state()?.isProtected === true };
  };
}

async function readTasks(session: WorkbookSession, sheetIds: readonly string[], to: Formulas): Promise<SheetTask[]> {
  const asked = sheetIds.map((sheetId) => ({
    sheetId,
    answer: askSheet(session.sheetIfThere(sheetId)),
  }));
  await session.send();
  const there = asked.flatMap(({ sheetId, answer }) => {
    const found = answer();
    return found ? [{ sheetId, ...found }] : [];
  });
  const grids: readonly Grid[] = there.map(({ grid }) => grid);
  return there.map(({ sheetId, grid, numberFormats, isProtected }) => {
    const { writes, left } = planSwitch(grid, grids, to);
    const { sheet, top } = grid;
    if (isProtected) {
      const held = writes.map((write) => leftFormula(sheet, write, "protected"));
      return { sheetId, sheet, writes: [], left: [...left, ...held] };
    }
    const inTextCell = ({ row, column }: SwitchedFormula): boolean =>
      isTextCell(numberFormats, row - top, column - grid.left);
    return { sheetId, sheet, writes: writes.map((write) => ({ ...write, inTextCell: inTextCell(write) })), left };
  });
}
