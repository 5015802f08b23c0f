import type { Grid } from "../../../spreadsheet/grid";

/** The columns of a grid from one place of its blocks up to another; addresses stay those of the sheet. */
export function cutGrid(grid: Grid, from: number, to: number): Grid {
  const cut = (block: Grid["values"]): Grid["values"] => block.map((row) => row.slice(from, to));
  return { ...grid, left: grid.left + from, values: cut(grid.values), formulas: cut(grid.formulas) };
}
