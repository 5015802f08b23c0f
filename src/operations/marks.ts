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
    const { marks: old } = await readMarks(session, sheetIds);
    const earlier = new Set(old.map(({ id }) => id));
    begin(async () => void (await removeMarks(sheetIds, ({ id }) => !earlier.has(id))));
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
 * @returns how many rules Excel could not read or delete: marks may be among them until the workbook is opened again
 * @throws ExcelProblem
 */
export function clearMarks(sheetIds: readonly string[]): Promise<number> {
  return removeMarks(sheetIds, () => true);
}

/**
 * How many cells of some sheets are marked, by sheet id.
 * @throws ExcelProblem
 */
export async function countMarks(sheetIds: readonly string[]): Promise<MarkCounts> {
  return gateway.run(async (session) => counted((await readMarks(session, sheetIds)).marks));
}

interface ReadMarks {
  readonly marks: readonly FormulaRule[];
  readonly unreadable: number;
}

/** Ours among the rules of some sheets. */
async function readMarks(session: WorkbookSession, sheetIds: readonly string[]): Promise<ReadMarks> {
  const { rules, unreadable } = await session.readRules(sheetIds.map((sheetId) => session.sheetIfThere(sheetId)));
  return { marks: rules.filter(({ formula }) => isMarkFormula(formula)), unreadable };
}

function markOf(severity: Severity): NewRule {
  const { fill, color, line, bold } = markLooks[severity];
  const border = { line, color };
  return { formula: markFormula(severity), fill, fontColor: color, bold, underlined: true, isFirst: true, border };
}

type Which = (mark: FormulaRule) => boolean;

/** @returns how many rules could not be read or deleted */
async function removeMarks(sheetIds: readonly string[], which: Which): Promise<number> {
  const found: string[] = [];
  try {
    return await gateway.run(async (session) => {
      const { marks, unreadable } = await readMarks(session, sheetIds);
      const those = marks.filter(which);
      found.push(...those.map(({ id }) => id));
      removeAll(those);
      if (those.length > 0) await session.send();
      return unreadable;
    });
  } catch (error) {
    const { code } = gateway.toProblem(error);
    if (found.length === 0 || (code !== "unknown" && code !== "sheet-gone")) throw error;
  }
  return removeOneByOne(sheetIds, found);
}

/** One that Excel does not let go keeps the others from going in its batch. */
async function removeOneByOne(sheetIds: readonly string[], ids: readonly string[]): Promise<number> {
  let unreadable = 0;
  for (const id of ids) {
    await gateway
      .run(async (session) => {
        const read = await readMarks(session, sheetIds);
        unreadable = read.unreadable;
        removeAll(read.marks.filter((mark) => mark.id === id));
        await session.send();
      })
      .catch(() => undefined);
  }
  const left = await gateway.run((session) => readMarks(session, sheetIds));
  return unreadable + left.marks.filter(({ id }) => ids.includes(id)).length;
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
