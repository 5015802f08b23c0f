import type { Area, Grid } from "../../spreadsheet/grid";
import { cellsOf } from "../../spreadsheet/formulas/references";

/** A grid with its contents as people read them: `99.23%` for 0.9923. */
export interface ShownGrid extends Grid {
  readonly texts: readonly (readonly string[])[];
}

/** One cell as people read it. */
export function shownCell(grid: ShownGrid, row: number, column: number): string {
  return (grid.texts[row - grid.top]?.[column - grid.left] ?? "").trim();
}

/** The formula of a cell with its leading `=`; null where nothing computes. */
export function formulaOf(grid: Grid, row: number, column: number): string | null {
  const stored = grid.formulas[row - grid.top]?.[column - grid.left];
  return typeof stored === "string" && stored.startsWith("=") ? stored : null;
}

/** The nearest text left of a cell in its row: figures and blanks are passed over. */
export function labelOf(grid: ShownGrid, row: number, column: number): string {
  const values = grid.values[row - grid.top] ?? [];
  for (let at = column - grid.left - 1; at >= 0; at--) {
    const value = values[at];
    if (typeof value === "string" && value.trim() !== "") return value.trim();
  }
  return "";
}

/** What a formula beside a computed cell says of it (不适用, 需填数字); "" where there is none. */
export function noteBeside(grid: ShownGrid, row: number, column: number): string {
  const values = grid.values[row - grid.top] ?? [];
  const at = values.findIndex((value, index) => index > column - grid.left && value !== "");
  const note = values[at];
  return typeof note === "string" && formulaOf(grid, row, grid.left + at) !== null ? note.trim() : "";
}

/** The cells of an area as people read them, row by row. */
export function shownCells(grid: ShownGrid, area: Area): string[] {
  return cellsOf(grid.texts, grid, area).flat().map(String);
}
