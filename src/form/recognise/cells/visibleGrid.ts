import { isFigure, SMALLEST_FIGURE } from "../../../rubric/argument";
import { withoutClutter } from "../../../rubric/visibleText";
import type { CellContent, Grid } from "../../../spreadsheet/grid";

function visibleContent(content: CellContent): CellContent {
  if (typeof content === "string") return content === "" ? content : withoutClutter(content);
  if (typeof content !== "number" || isFigure(content)) return content;
  return Math.abs(content) < SMALLEST_FIGURE ? 0 : String(content);
}

/** Rows without anything to leave out stay as they are. */
function visibleRow(row: readonly CellContent[]): readonly CellContent[] {
  const at = row.findIndex((content) => visibleContent(content) !== content);
  return at < 0 ? row : row.map(visibleContent);
}

const known = new WeakMap<Grid, Grid>();

/**
 * A sheet as a person sees it: without the characters that show nothing, and with numbers that no form can mean as texts, so
 * that no sum of them leaves the range of numbers. A sheet without any is given back as it is.
 */
export function visibleGrid(grid: Grid): Grid {
  const before = known.get(grid);
  if (before) return before;
  const values = grid.values.map(visibleRow);
  const isSame = values.every((row, index) => row === grid.values[index]);
  const seen = isSame ? grid : { ...grid, values };
  known.set(grid, seen);
  return seen;
}
