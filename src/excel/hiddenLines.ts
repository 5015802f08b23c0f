import type { Grid } from "../spreadsheet/grid";
import type { Answer } from "./askGrid";
import { readAreas } from "../spreadsheet/mergedAreas";
import { run } from "./session";

/** A sheet that was read, and the range of its cells. */
export interface ReadRange {
  readonly sheetId: string;
  readonly grid: Grid | null;
  /** Some of its rows or columns are hidden. */
  readonly hides: boolean;
}

/** Asks whether any row or column of a range is hidden; costs next to nothing. */
export function askHides(range: Excel.Range): Answer<boolean> {
  range.load("rowHidden,columnHidden");
  // Null where some are and some are not.
  return () => !range.isNullObject && (range.rowHidden !== false || range.columnHidden !== false);
}

/** The grids with what of their rows and columns is hidden; one sync where anything is, none elsewhere. */
export async function withHiddenLines(reads: readonly ReadRange[]): Promise<readonly (Grid | null)[]> {
  const visible = await visibleAreas(reads.filter(({ hides }) => hides));
  return reads.map(({ sheetId, grid }) => {
    const address = visible.get(sheetId);
    return grid && address !== undefined ? { ...grid, ...hiddenIn(grid, address) } : grid;
  });
}

/** The addresses of what can be seen, by sheet. That nothing is told costs a note beside a finding: no reading fails for it. */
async function visibleAreas(reads: readonly ReadRange[]): Promise<ReadonlyMap<string, string>> {
  if (reads.length === 0) return new Map();
  try {
    return await run(async (context) => {
      const asked = reads.flatMap(({ sheetId, grid }) =>
        grid ? { sheetId, areas: askVisible(context, sheetId, grid) } : [],
      );
      await context.sync();
      return new Map(asked.map(({ sheetId, areas }) => [sheetId, areas()]));
    });
  } catch {
    return new Map();
  }
}

function askVisible(context: Excel.RequestContext, sheetId: string, { top, left, values }: Grid): Answer<string> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRangeByIndexes(top, left, values.length, values[0]?.length ?? 1);
  const areas = range.getSpecialCellsOrNullObject(Excel.SpecialCellType.visible);
  range.untrack();
  areas.untrack();
  return askAddress(areas);
}

function askAddress(areas: Excel.RangeAreas): Answer<string> {
  areas.load("address");
  return () => (areas.isNullObject ? "" : areas.address);
}

function hiddenIn({ top, left, values }: Grid, address: string): Pick<Grid, "hiddenRows" | "hiddenColumns"> {
  const hiddenRows = new Set(values.map((_, index) => top + index));
  const hiddenColumns = new Set((values[0] ?? []).map((_, index) => left + index));
  for (const { row, column, rows, columns } of address === "" ? [] : readAreas(address)) {
    for (let each = row; each < row + rows; each++) hiddenRows.delete(each);
    for (let each = column; each < column + columns; each++) hiddenColumns.delete(each);
  }
  return { hiddenRows, hiddenColumns };
}
