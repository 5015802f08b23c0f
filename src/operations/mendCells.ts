import type { Answer } from "../gateway/answer";
import type { CellContents, CellToPut } from "../gateway/cellsDoor";
import { ExcelProblem } from "../gateway/excelProblem";
import { GENERAL_FORMAT, TEXT_FORMAT } from "../gateway/textFormat";
import type { WorkbookSession } from "../gateway/workbookSession";
import { gateway } from "./gateway";
import { undoable } from "./undoable";

/** What one cell is to hold in the place of what stands there. */
export interface CellMend {
  readonly sheetId: string;
  readonly address: string;
  /** As the cell stores it: a formula with `=`, or the value. */
  readonly from: string | number | boolean;
  readonly to: string | number | { readonly formula: string };
}

interface Step extends CellMend {
  readonly before: CellContents;
}

/** Of a day, a time or a percentage: a number of points would be shown as one. */
const misshows = (format: string): boolean => /[ymdhs年月日%]/i.test(format.replace(/"[^"]*"|\[[^[\]]*\]|\\./g, ""));

/** Another number format that the cell needs before it can take the content; null where it keeps its own. */
function formatFor({ to, before }: Step): string | null {
  const [told] = before.numberFormats[0] ?? [];
  const format = typeof told === "string" ? told : GENERAL_FORMAT;
  if (typeof to === "string") return null;
  if (format === TEXT_FORMAT) return GENERAL_FORMAT;
  // A rate stays one: what stood there was a number that is shown so on purpose.
  const isRate = typeof to === "number" && Math.abs(to) <= 1 && format.includes("%");
  return typeof to === "number" && misshows(format) && !isRate ? GENERAL_FORMAT : null;
}

/** Formula, number or text, as it was read. */
function contentBefore({ values, formulas }: CellContents): CellToPut {
  const formula = formulas[0]?.[0] as string | number | boolean;
  return typeof formula === "string" && formula !== values[0]?.[0] ? { formula } : formula;
}

const cellsOf = (session: WorkbookSession, { sheetId, address }: CellMend) => session.sheet(sheetId).cells(address);

/** The format is set first, or a number and a formula would be one more text. */
function put(session: WorkbookSession, steps: readonly Step[]): readonly Answer<CellContents>[] {
  return steps.map((step) => {
    const cells = cellsOf(session, step);
    const format = formatFor(step);
    if (format !== null) cells.setNumberFormats([[format]]);
    cells.put([[step.to]]);
    return cells.askContents();
  });
}

function putBack(session: WorkbookSession, steps: readonly Step[]): void {
  for (const step of steps) {
    const cells = cellsOf(session, step);
    cells.put([[contentBefore(step.before)]]);
    if (formatFor(step) !== null) cells.setNumberFormats([[String(step.before.numberFormats[0]?.[0])]]);
  }
}

/** A text with a quote before it may be told with the quote as a formula, and without it as a value. */
function stillThere({ from }: CellMend, { values, formulas }: CellContents): boolean {
  const [stored, value] = [formulas[0]?.[0], values[0]?.[0]];
  const computes = typeof stored === "string" && stored.startsWith("=") && stored !== value;
  return stored === from || (!computes && value === from);
}

/** Whether what was to be a number or a formula was taken for a text. */
function stayedText({ to }: Step, { values, formulas }: CellContents): boolean {
  if (typeof to === "string") return false;
  if (typeof to === "number") return typeof values[0]?.[0] !== "number";
  return typeof formulas[0]?.[0] !== "string" || formulas[0][0] === values[0]?.[0];
}

/**
 * Changes cells of one sheet or several: all of them or none, in one request that is one step of undo, after one that reads.
 * @throws ExcelProblem `cell-changed` where something else stands in a cell by now, `stayed-text` where a number or a formula was
 * taken for a text all the same
 */
export async function mendCells(mends: readonly CellMend[]): Promise<void> {
  await undoable(async (session, begin) => {
    const read = mends.map((mend) => ({ mend, contents: cellsOf(session, mend).askContents() }));
    await session.send();
    const steps = read.map(({ mend, contents }): Step => {
      const before = contents();
      if (!stillThere(mend, before)) throw new ExcelProblem("cell-changed", mend.address);
      return { ...mend, before };
    });
    begin(() =>
      gateway.run(async (later) => {
        putBack(later, steps);
        await later.send();
      }),
    );
    const written = put(session, steps);
    await session.send();
    const stayed = steps.find((step, index) => {
      const contents = written[index]?.();
      return contents !== undefined && stayedText(step, contents);
    });
    if (stayed) throw new ExcelProblem("stayed-text", stayed.address);
  });
}
