import type { Form } from "../form";
import { formHeadings, goalHeadings, type HeadingOf } from "./headings";
import { labelOf, type ShownGrid } from "./shownGrid";

/** The sheets that were read, and what their cells are called. */
export interface KnownSheets {
  /** Finds a sheet by its name; undefined for one that was not read. */
  readonly find: (name: string) => ShownGrid | undefined;
  /** What a cell is called: the heading above it in a table, otherwise the text left of it. */
  readonly label: (grid: ShownGrid, row: number, column: number) => string;
  /** True where a heading names the cell. */
  readonly hasHeading: (grid: ShownGrid, row: number, column: number) => boolean;
}

/**
 * @param forms what was recognised on the first sheet
 * @param grids the sheet with the score, and those of its inputs
 */
export function knownSheets(forms: readonly Form[], grids: readonly ShownGrid[]): KnownSheets {
  const headings = new Map<string, HeadingOf>();
  const headingOf = (grid: ShownGrid): HeadingOf => {
    const known = headings.get(grid.sheet);
    const own = known ?? (grid === grids[0] && forms.length > 0 ? formHeadings(forms) : goalHeadings(grid));
    if (!known) headings.set(grid.sheet, own);
    return own;
  };
  return {
    find: (name) => grids.find(({ sheet }) => sheet === name),
    label: (grid, row, column) => headingOf(grid)(row, column) ?? labelOf(grid, row, column),
    hasHeading: (grid, row, column) => headingOf(grid)(row, column) !== null,
  };
}
