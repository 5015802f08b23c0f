import { cellAddress } from "../../address";
import { storedCells } from "../cells/storedCell";
import { sheetContext, type SheetEntry, type WorkbookParts } from "./workbookParts";
import type { SheetData } from "../workbookData";

/** Below this share of equal cells two sheets are not the same one. */
const ENOUGH = 0.5;

/** How many of the file's cells the sheet still has; formulas may name the sheet itself, so only typed values count. */
function likeness(parts: WorkbookParts, entry: SheetEntry, sheet: SheetData): number {
  const values = new Map(sheet.cells.map((cell) => [cellAddress(cell.row, cell.column), cell.value]));
  const typed = storedCells(sheetContext(parts, entry.part!)).filter(
    ({ value, formula }) => value !== null && formula === undefined,
  );
  return typed.length === 0
    ? 0
    : typed.filter((cell) => values.get(cellAddress(cell.row, cell.column)) === cell.value).length / typed.length;
}

/** The sheet of the file that this one was before it was renamed, if it is any of the candidates. */
export function mostAlike(
  parts: WorkbookParts,
  sheet: SheetData,
  candidates: readonly SheetEntry[],
): SheetEntry | undefined {
  const rated = candidates
    .map((entry) => ({ entry, rate: likeness(parts, entry, sheet) }))
    .sort((a, b) => b.rate - a.rate);
  return rated[0] !== undefined && rated[0].rate >= ENOUGH ? rated[0].entry : undefined;
}
