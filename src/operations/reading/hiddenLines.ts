import type { Area, Grid } from "../../spreadsheet/grid";
import { gateway } from "../gateway";
import type { FormOnSheet } from "./askForm";

/** The grids with what of their rows and columns is hidden; one sync where anything is, none elsewhere. */
export async function withHiddenLines(reads: readonly FormOnSheet[]): Promise<readonly (Grid | null)[]> {
  const visible = await visibleAreas(reads.filter(({ hides }) => hides));
  return reads.map(({ sheetId, grid }) => {
    const areas = visible.get(sheetId);
    return grid && areas ? { ...grid, ...hiddenIn(grid, areas) } : grid;
  });
}

/** What can be seen, by sheet. That nothing is told costs a note beside a finding: no reading fails for it. */
async function visibleAreas(reads: readonly FormOnSheet[]): Promise<ReadonlyMap<string, readonly Area[]>> {
  if (reads.length === 0) return new Map();
  try {
    return await gateway.run(async (session) => {
      const asked = reads.flatMap(({ sheetId, grid }) =>
        grid ? { sheetId, areas: session.sheet(sheetId).cells(areaOf(grid)).askVisible() } : [],
      );
      await session.send();
      return new Map(asked.map(({ sheetId, areas }) => [sheetId, areas()]));
    });
  } catch {
    return new Map();
  }
}

const areaOf = ({ top, left, values }: Grid): Area => ({
  row: top,
  column: left,
  rows: values.length,
  columns: values[0]?.length ?? 1,
});

function hiddenIn({ top, left, values }: Grid, visible: readonly Area[]): Pick<Grid, "hiddenRows" | "hiddenColumns"> {
  const hiddenRows = new Set(values.map((_, index) => top + index));
  const hiddenColumns = new Set((values[0] ?? []).map((_, index) => left + index));
  for (const { row, column, rows, columns } of visible) {
    for (let each = row; each < row + rows; each++) hiddenRows.delete(each);
    for (let each = column; each < column + columns; each++) hiddenColumns.delete(each);
  }
  return { hiddenRows, hiddenColumns };
}
