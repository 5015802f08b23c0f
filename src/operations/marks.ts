import type { Severity } from "../checks/finding";
import { markedCells } from "../checks/marks/markedCells";
import { isMarkFormula, markFormula, markLooks } from "../checks/marks/markRule";
import { ExcelProblem } from "../gateway/excelProblem";
import type { NewRule } from "../gateway/sheetDoor";
import type { FormulaRule, WorkbookSession } from "../gateway/workbookSession";
import { gateway } from "./gateway";
import { undoable } from "./undoable";

/** A cell to mark. */
export interface Mark {
  readonly sheetId: string;
  readonly address: string;
  readonly severity: Severity;
}

/** How many cells of each sheet are marked, by the sheet's id; a sheet without marks is left out. */
export type MarkCounts = Readonly<Record<string, number>>;

/**
 * Marks cells of a form's sheets, in place of all earlier marks there: conditional formats of our own, so that no cell's
 * own format is touched. All is written in one sync; when it fails, the new marks are taken away and the earlier ones stay.
 * @returns how many cells are marked, by sheet id
 * @throws ExcelProblem
 */
export async function setMarks(marks: readonly Mark[], sheetIds: readonly string[]): Promise<MarkCounts> {
  const groups = markedCells(marks.map(({ sheetId, ...mark }) => ({ ...mark, sheet: sheetId })));
  await undoable(async (session, begin) => {
    const old = await readMarks(session, sheetIds);
    const earlier = new Set(old.map(({ id }) => id));
    begin(() => removeMarks(sheetIds, ({ id }) => !earlier.has(id)));
    for (const { sheet: sheetId, severity, addresses } of groups) {
      session.sheet(sheetId).addRule(addresses, markOf(severity));
    }
    // Last: what fails before leaves the earlier marks in place.
    removeAll(old);
    await session.send();
  });
  return counted(groups.map(({ sheet, addresses }) => ({ sheetId: sheet, cells: addresses.length })));
}

/**
 * Takes our marks away from a form's sheets; whatever else formats a cell is as before.
 * @throws ExcelProblem
 */
export function clearMarks(sheetIds: readonly string[]): Promise<void> {
  return removeMarks(sheetIds, () => true);
}

/**
 * How many cells of some sheets are marked, by sheet id.
 * @throws ExcelProblem
 */
export async function countMarks(sheetIds: readonly string[]): Promise<MarkCounts> {
  return gateway.run(async (session) => counted(await readMarks(session, sheetIds)));
}

/** Ours among the rules of some sheets. */
async function readMarks(session: WorkbookSession, sheetIds: readonly string[]): Promise<readonly FormulaRule[]> {
  const sheets = sheetIds.map((sheetId) => session.sheetIfThere(sheetId));
  return (await session.readRules(sheets)).filter(({ formula }) => isMarkFormula(formula));
}

function markOf(severity: Severity): NewRule {
  const { fill, color, line, bold } = markLooks[severity];
  return { formula: markFormula(severity), fill, fontColor: color, bold, border: { line, color } };
}

function removeMarks(sheetIds: readonly string[], which: (mark: FormulaRule) => boolean): Promise<void> {
  return gateway.run(async (session) => {
    const marks = (await readMarks(session, sheetIds)).filter(which);
    removeAll(marks);
    if (marks.length > 0) await session.send();
  });
}

/** All of them or none: on a protected sheet Excel would stop after those of the sheets before it. */
function removeAll(marks: readonly FormulaRule[]): void {
  if (marks.some(({ isLocked }) => isLocked)) throw new ExcelProblem("sheet-protected");
  marks.forEach(({ remove }) => remove());
}

function counted(groups: readonly { readonly sheetId: string; readonly cells: number }[]): MarkCounts {
  const counts: Record<string, number> = {};
  for (const { sheetId, cells } of groups) counts[sheetId] = (counts[sheetId] ?? 0) + cells;
  return counts;
}
