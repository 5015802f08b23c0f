import type { Grid } from "../../../src/spreadsheet/grid";
import { drawnSheets } from "../../../tools/cases/drawnSheets";
import { caseGrids } from "../cases/caseGrids";

/** Drawn sheets by their names, as a file of the cases draws them. */
export function drawnGrids(text: string): ReadonlyMap<string, Grid> {
  return new Map(caseGrids(drawnSheets(text)).map((grid) => [grid.sheet, grid]));
}

/** A single sheet, drawn without its name. */
export function drawnGrid(text: string): Grid {
  const grid = drawnGrids(`== Sheet1\n${text.trim()}`).get("Sheet1");
  if (!grid) throw new Error("nothing was drawn");
  return grid;
}
