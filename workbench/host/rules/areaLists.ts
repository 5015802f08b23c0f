import type { IRange } from "@univerjs/core";
import { type Area, bounding, intersect, MAX_COLUMNS, MAX_ROWS } from "../basics/address";
import { toRange } from "../basics/univerRange";
import type { Sheet } from "../workbook/sheet";

/** What is left of `area` without `hole`: up to four rectangles. */
function without(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (!common) return [area];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  return [
    { row: area.row, column: area.column, rows: common.row - area.row, columns: area.columns },
    { row: below, column: area.column, rows: area.row + area.rows - below, columns: area.columns },
    { row: common.row, column: area.column, rows: common.rows, columns: common.column - area.column },
    { row: common.row, column: right, rows: common.rows, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** What is left of areas without others. */
export function subtract(areas: readonly Area[], holes: readonly Area[]): Area[] {
  return holes.reduce<Area[]>((left, hole) => left.flatMap((area) => without(area, hole)), [...areas]);
}

/** True where any of the areas share a cell. */
export function overlap(a: readonly Area[], b: readonly Area[]): boolean {
  return a.some((one) => b.some((other) => intersect(one, other)));
}

/** Univer's form; whole rows and columns end with the grid. */
export function toRanges(sheet: Sheet, areas: readonly Area[]): IRange[] {
  for (const area of areas) if (area.rows < MAX_ROWS && area.columns < MAX_COLUMNS) sheet.grow(area);
  return areas.flatMap((area) => {
    const clipped = sheet.clip(area);
    return clipped ? [toRange(clipped)] : [];
  });
}

/** The same for many lists: the grid grows once, since whatever grows it tells everybody. */
export function toRangesOfEach(sheet: Sheet, lists: readonly (readonly Area[])[]): IRange[][] {
  let all: Area | undefined;
  for (const area of lists.flat())
    if (area.rows < MAX_ROWS && area.columns < MAX_COLUMNS) all = all === undefined ? area : bounding(all, area);
  if (all !== undefined) sheet.grow(all);
  return lists.map((areas) => toRanges(sheet, areas));
}

/** From Univer's form. */
export function toAreas(sheet: Sheet, ranges: readonly IRange[]): Area[] {
  return ranges.map((range) => {
    const rows = range.endRow - range.startRow + 1;
    const columns = range.endColumn - range.startColumn + 1;
    return {
      row: range.startRow,
      column: range.startColumn,
      rows: range.startRow === 0 && rows >= sheet.univer.getRowCount() ? MAX_ROWS : rows,
      columns: range.startColumn === 0 && columns >= sheet.univer.getColumnCount() ? MAX_COLUMNS : columns,
    };
  });
}
