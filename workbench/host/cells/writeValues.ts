import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";
import type { Area } from "../basics/address";
import { fail } from "../basics/errors";
import { checkAllowed } from "../workbook/protection";
import type { Sheet } from "../workbook/sheet";
import { problemOf } from "./acceptable";
import { typedInput } from "./typedInput";
import { matrixOf, writeCells } from "./writeCells";

export const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Writes into an area as a user types; null leaves a cell as it is. Fails where the values do not fit or the cells are locked. */
export function writeValues(sheet: Sheet, area: Area, values: unknown): void {
  const value = spread(area, values);
  checkAllowed(sheet, area, "values");
  sheet.grow(sheet.clip(area) && area.rows * area.columns > 1_000_000 ? { ...area, rows: 1, columns: 1 } : area);
  const target = sheet.clip(area) ?? fail("InvalidArgument");
  const hidden = coveredByMerge(sheet.merges(area));
  const cells = matrixOf(target, (row, column) => {
    if (hidden(row, column)) return undefined;
    const cell = typedInput(sheet, row, column, value(row, column), false);
    return cell && problemOf(sheet.workbook, cell) !== undefined ? fail("InvalidArgument") : cell;
  });
  writeCells(sheet, target, cells, "values");
}

/** One value for all cells, or one for each; anything else is refused, as Excel does. */
export function spread(
  { row: top, column: left, rows, columns }: Area,
  values: unknown,
): (row: number, column: number) => CellValue {
  if (!Array.isArray(values)) return () => scalar(values);
  const grid = values as unknown[];
  const shaped = grid.length === rows && grid.every((line) => Array.isArray(line) && line.length === columns);
  const single = grid.length === 1 && Array.isArray(grid[0]) && grid[0].length === 1;
  if (!shaped && !single) fail("InvalidArgument", WRONG_SIZE);
  if (!shaped) return () => scalar((grid[0] as unknown[])[0]);
  return (row, column) => scalar((grid[row - top] as unknown[])[column - left]);
}

function scalar(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : fail("InvalidArgument");
}

/** Tells the cells of merged areas that nobody sees: what is written to them is lost. */
function coveredByMerge(merges: readonly { row: number; column: number; rows: number; columns: number }[]) {
  return (row: number, column: number): boolean =>
    merges.some(
      (merge) =>
        row >= merge.row &&
        row < merge.row + merge.rows &&
        column >= merge.column &&
        column < merge.column + merge.columns &&
        (row !== merge.row || column !== merge.column),
    );
}
