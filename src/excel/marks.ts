import type { Severity } from "../checks/finding";
import { addMark } from "./marks/markRule";
import { ownFormats } from "./marks/ownFormats";
import { onRanges } from "./onRanges";
import { run } from "./session";

/** A cell to mark. */
export interface Mark {
  readonly sheetId: string;
  readonly address: string;
  readonly severity: Severity;
}

/** Where a cell has several findings, the gravest decides. */
const order: readonly Severity[] = ["error", "warning", "information"];

/** Cells by sheet and severity, each cell once. */
function grouped(marks: readonly Mark[]): { sheetId: string; severity: Severity; addresses: string[] }[] {
  const taken = new Set<string>();
  const groups = new Map<string, { sheetId: string; severity: Severity; addresses: string[] }>();
  for (const severity of order) {
    for (const { sheetId, address } of marks.filter((mark) => mark.severity === severity)) {
      const place = `${sheetId}!${address}`;
      if (taken.has(place)) continue;
      taken.add(place);
      const group = groups.get(`${sheetId}|${severity}`) ?? { sheetId, severity, addresses: [] };
      group.addresses.push(address);
      groups.set(`${sheetId}|${severity}`, group);
    }
  }
  return [...groups.values()];
}

/**
 * Marks cells in the sheet, in place of all earlier marks: conditional formats of our own, so that no cell's own format
 * is touched. All is written in one sync; when it fails, the new marks are taken away and the earlier ones stay.
 * @returns how many cells are marked
 * @throws ExcelProblem
 */
export async function setMarks(marks: readonly Mark[]): Promise<{ readonly marked: number }> {
  const groups = grouped(marks);
  let earlier: ReadonlySet<string> | null = null;
  const takeBack = (): Promise<unknown> => removeMarks((id) => earlier?.has(id) === false);
  try {
    await run(async (context, given) => {
      const old = await ownFormats(context);
      earlier = new Set(old.map(({ id }) => id));
      for (const { sheetId, severity, addresses } of groups) {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        onRanges(sheet, addresses, (target) => addMark(target, severity));
      }
      // Last: what fails before leaves the earlier marks in place.
      old.forEach(({ remove }) => remove());
      await context.sync();
      if (given.up) {
        // The user was told that Excel did not answer.
        await takeBack();
      }
    });
  } catch (error) {
    if (earlier) {
      await takeBack().catch(() => undefined);
    }
    throw error;
  }
  return { marked: groups.reduce((sum, { addresses }) => sum + addresses.length, 0) };
}

/**
 * Takes our marks away on every sheet; whatever else formats a cell is as before.
 * @returns how many cells had one
 * @throws ExcelProblem
 */
export async function clearMarks(): Promise<{ readonly cleared: number }> {
  return { cleared: await removeMarks(() => true) };
}

/**
 * How many cells are marked.
 * @throws ExcelProblem
 */
export async function countMarks(): Promise<number> {
  return run(async (context) => cellsOf(await ownFormats(context)));
}

function removeMarks(which: (id: string) => boolean): Promise<number> {
  return run(async (context) => {
    const formats = (await ownFormats(context)).filter(({ id }) => which(id));
    formats.forEach(({ remove }) => remove());
    if (formats.length > 0) {
      await context.sync();
    }
    return cellsOf(formats);
  });
}

const cellsOf = (formats: readonly { readonly cells: number }[]): number =>
  formats.reduce((sum, { cells }) => sum + cells, 0);
