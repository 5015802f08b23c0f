import type { Form } from "../form";
import { findGoalColumns } from "../recognise/companions/goalTable";
import { GridReader } from "../recognise/grid/gridReader";
import type { Grid } from "../../spreadsheet/grid";

/** The heading above a cell, where its sheet is a table of lines or of goals; null elsewhere. Rows and columns of the sheet, from 0. */
export type HeadingOf = (row: number, column: number) => string | null;

const shown = (heading: string | undefined): string | null => heading?.replace(/\s+/g, "") || null;

/** Headings of the forms that were recognised on a sheet: those of the header set above the row. */
export const formHeadings =
  (forms: readonly Form[]): HeadingOf =>
  (row, column) => {
    const above = forms
      .flatMap(({ parts }) => parts)
      .filter(({ headerRows, columns }) => headerRows[1] <= row && columns.some((one) => one.column === column))
      .sort((left, right) => right.headerRows[1] - left.headerRows[1]);
    return shown(above[0]?.columns.find((one) => one.column === column)?.heading);
  };

/** Headings of a goal table; none where the sheet holds no such table. */
export function goalHeadings(grid: Grid): HeadingOf {
  const found = findGoalColumns(new GridReader(grid));
  return (row, column) => {
    // The sums above the table begin at its headings.
    if (!found || row - grid.top < found.headerRow) return null;
    return shown(String(grid.values[found.headerRow]?.[column - grid.left] ?? ""));
  };
}
