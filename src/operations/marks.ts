import type { Severity } from "../checks/finding";
import { markedCells } from "../checks/marks/markedCells";
import { ExcelProblem } from "../excel/excelProblem";
import { addMark } from "../excel/marks/addMark";
import { ownFormats, type OwnFormat } from "../excel/marks/ownFormats";
import { onRanges } from "../excel/onRanges";
import { run } from "../excel/session";
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
  await undoable(async (context, begin) => {
    const old = await ownFormats(context);
    const earlier = new Set(old.map(({ id }) => id));
    begin(() => removeMarks(({ id }) => !earlier.has(id)));
    for (const { sheet: sheetId, severity, addresses } of groups) {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      onRanges(sheet, addresses, (target) => addMark(target, severity));
    }
    // Last: what fails before leaves the earlier marks in place.
    removeAll(old.filter(({ sheetId }) => sheetIds.includes(sheetId)));
    await context.sync();
  });
  return counted(groups.map(({ sheet, addresses }) => ({ sheetId: sheet, cells: addresses.length })));
}

/**
 * Takes our marks away from a form's sheets; whatever else formats a cell is as before.
 * @throws ExcelProblem
 */
export function clearMarks(sheetIds: readonly string[]): Promise<void> {
  return removeMarks(({ sheetId }) => sheetIds.includes(sheetId));
}

/**
 * How many cells are marked, by sheet id.
 * @throws ExcelProblem
 */
export async function countMarks(): Promise<MarkCounts> {
  return run(async (context) => counted(await ownFormats(context)));
}

function removeMarks(which: (format: OwnFormat) => boolean): Promise<void> {
  return run(async (context) => {
    const formats = (await ownFormats(context)).filter(which);
    removeAll(formats);
    if (formats.length > 0) {
      await context.sync();
    }
  });
}

/** All of them or none: on a protected sheet Excel would stop after those of the sheets before it. */
function removeAll(formats: readonly OwnFormat[]): void {
  if (formats.some(({ isLocked }) => isLocked)) throw new ExcelProblem("sheet-protected");
  formats.forEach(({ remove }) => remove());
}

function counted(groups: readonly { readonly sheetId: string; readonly cells: number }[]): MarkCounts {
  const counts: Record<string, number> = {};
  for (const { sheetId, cells } of groups) counts[sheetId] = (counts[sheetId] ?? 0) + cells;
  return counts;
}
