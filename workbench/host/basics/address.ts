import { parseArea as parse } from "../../../src/spreadsheet/address";
import { intersect as common, WHOLE_SHEET } from "../../../src/spreadsheet/areas";
import type { Area } from "../../../src/spreadsheet/grid";
import { fail } from "./errors";

export {
  areaAddress as formatArea,
  columnIndex,
  columnLetters as columnName,
  MOST_COLUMNS as MAX_COLUMNS,
  MOST_ROWS as MAX_ROWS,
  sheetPrefix as quoteSheet,
  splitSheet,
} from "../../../src/spreadsheet/address";
export { bounding, WHOLE_SHEET } from "../../../src/spreadsheet/areas";
export type { Area } from "../../../src/spreadsheet/grid";

/** Reads `B2`, `$A$1:C3`, `A:C` or `2:5`; undefined where the text is none of them. */
export const parseArea = (text: string): Area | undefined => parse(text) ?? undefined;

/** The common part of two areas. */
export const intersect = (a: Area, b: Area): Area | undefined => common(a, b) ?? undefined;

/** Fails where the area leaves the sheet. */
export function checked(area: Area): Area {
  const { row, column, rows, columns } = area;
  if (![row, column, rows, columns].every(Number.isInteger)) fail("InvalidArgument");
  const isInside = row + rows <= WHOLE_SHEET.rows && column + columns <= WHOLE_SHEET.columns;
  if (row < 0 || column < 0 || rows < 1 || columns < 1 || !isInside) fail("InvalidArgument");
  return area;
}
