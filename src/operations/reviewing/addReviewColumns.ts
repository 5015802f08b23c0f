import type { Form } from "../../form/form";
import { hasReview } from "../../form/review";
import {
  canBeReviewed,
  columnBehind,
  isMisread,
  reviewSheetPlan,
  rowsOfForms,
  withAdded,
} from "../../form/reviewing/reviewSheetPlan";
import { LARGEST, READ_WITHIN } from "../../form/worthReading";
import type { CellLook } from "../../gateway/cellsDoor";
import { ExcelProblem } from "../../gateway/excelProblem";
import { LONG_PATIENCE_MS } from "../../gateway/patience";
import type { WorkbookSession } from "../../gateway/workbookSession";
import { columnLetters, type Cell } from "../../spreadsheet/address";
import type { Area, Grid } from "../../spreadsheet/grid";
import type { AddedToSheet } from "../../spreadsheet/ooxml/sheets/addCells";
import { gateway } from "../gateway";
import { readSheets } from "../readSheets";
import { undoable } from "../undoable";
import { placeOf, putAdded } from "./addedCells";

/** What became of a form that was to get columns for a review. */
export type ReviewColumns =
  | { readonly kind: "added"; readonly columns: string; readonly headings: readonly string[] }
  /** It has them; nobody could tell whose scores are whose; it has no lines to review; there is no room. */
  | { readonly kind: "already" | "unclear" | "impossible" | "too-wide" };

/** Recognises the forms of the sheet as it was done before. */
export type SheetRecogniser = (grid: Grid) => readonly Form[];

function planFor(grid: Grid, recognise: SheetRecogniser): AddedToSheet | Exclude<ReviewColumns["kind"], "added"> {
  const forms = recognise(grid);
  if (forms.some(hasReview)) return "already";
  const own = forms.filter(canBeReviewed);
  const plan = own.length > 0 ? reviewSheetPlan(own, grid, columnBehind(grid, rowsOfForms(own))) : null;
  if (!plan) return "impossible";
  if (plan.cells.some(({ column }) => column >= LARGEST.columns)) return "too-wide";
  return isMisread(forms, recognise(withAdded(grid, plan)), grid.sheet) ? "unclear" : plan;
}

/** Asks how the cells look that new ones are to be like, each once. */
function askLooks(session: WorkbookSession, sheetId: string, { cells }: AddedToSheet) {
  const sheet = session.sheet(sheetId);
  const likes = new Map(cells.map(({ like }) => [placeOf(like), like]));
  const answers = [...likes].map(([place, { row, column }]) => {
    const look = sheet.cells({ row, column, rows: 1, columns: 1 }).askLooks(1);
    return [place, look] as const;
  });
  return (): ((like: Cell) => CellLook | undefined) => {
    const looks = new Map(answers.map(([place, look]) => [place, look()[0]]));
    return (like) => looks.get(placeOf(like));
  };
}

function areaOf({ cells }: AddedToSheet): Area {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** All of it was blank before, and open. */
const takeBack = (sheetId: string, plan: AddedToSheet): Promise<void> =>
  gateway.run(async (session) => {
    const sheet = session.sheet(sheetId);
    sheet.unprotect();
    sheet.cells(areaOf(plan)).clear();
    await session.send();
  });

function told({ cells, widths }: AddedToSheet): ReviewColumns {
  const columns = Object.keys(widths).map(Number);
  const letters = [Math.min(...columns), Math.max(...columns)].map(columnLetters);
  const headings = [...new Set(cells.flatMap(({ text }) => text ?? []))];
  return { kind: "added", columns: letters.join(":"), headings };
}

/**
 * Adds columns for a review to the forms of a sheet, and locks the department's part without a password, all in one request: two or three
 * syncs read, one writes. Taken back, the columns are blank again and the sheet is open.
 * @throws ExcelProblem `sheet-protected` with the sheet's name, before anything is written, where it is protected already
 */
export async function addReviewColumns(sheetId: string, recognise: SheetRecogniser): Promise<ReviewColumns> {
  const [grid] = (await readSheets([sheetId])).grids;
  if (!grid) throw new ExcelProblem("sheet-gone");
  const plan = planFor(grid, recognise);
  if (typeof plan === "string") return { kind: plan };
  return undoable(
    async (session, begin) => {
      const sheet = session.sheet(sheetId);
      const state = sheet.askState();
      const now = sheet.usedCells(READ_WITHIN).askGrid();
      const looks = askLooks(session, sheetId, plan);
      await session.send();
      if (state()?.isProtected) throw new ExcelProblem("sheet-protected", grid.sheet);
      // Rows may have moved since the plan was made.
      if (JSON.stringify(now()?.formulas) !== JSON.stringify(grid.formulas)) throw new ExcelProblem("conflict");
      begin(() => takeBack(sheetId, plan));
      putAdded(session.sheet(sheetId), plan, looks());
      await session.send();
      return told(plan);
    },
    { patience: LONG_PATIENCE_MS },
  );
}
