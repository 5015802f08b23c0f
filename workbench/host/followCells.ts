import type { IRange } from "@univerjs/core";
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "@univerjs/sheets";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "./address";
import type { HostCore } from "./hostCore";
import { RangeAreas } from "./model/rangeAreas";
import { RangeBase } from "./model/rangeBase";

/** Moves the ranges that the add-in holds when rows or columns come or go, as Excel does. */
export function followCells(core: HostCore): void {
  core.engine.onAfter(({ id, params }) => {
    const move = MOVES[id];
    if (!move) return;
    const { subUnitId, range } = params as { subUnitId: string; range: IRange };
    for (const kept of core.references.all()) {
      if (kept instanceof RangeBase && kept.sheet.id === subUnitId) kept.area = move(kept.area, range);
      if (kept instanceof RangeAreas && kept.sheet.id === subUnitId)
        kept.areas = kept.areas.map((area) => move(area, range));
    }
  });
}

const MOVES: Readonly<Record<string, (area: Area, range: IRange) => Area>> = {
  [InsertRowMutation.id]: (area, { startRow, endRow }) => moveRows(area, startRow, endRow - startRow + 1),
  [RemoveRowMutation.id]: (area, { startRow, endRow }) => moveRows(area, startRow, startRow - endRow - 1),
  [InsertColMutation.id]: (area, { startColumn, endColumn }) =>
    flip(moveRows(flip(area), startColumn, endColumn - startColumn + 1)),
  [RemoveColMutation.id]: (area, { startColumn, endColumn }) =>
    flip(moveRows(flip(area), startColumn, startColumn - endColumn - 1)),
};

function flip({ row, column, rows, columns }: Area): Area {
  return { row: column, column: row, rows: columns, columns: rows };
}

/** `count` lines come in before line `at`, or go from there where it is negative. */
function moveRows(area: Area, at: number, count: number): Area {
  if (area.rows === MAX_ROWS || area.rows === MAX_COLUMNS) return area;
  const end = area.row + area.rows;
  const moved = (line: number): number => (line < at ? line : count > 0 ? line + count : Math.max(at, line + count));
  if (count > 0)
    return {
      ...area,
      row: area.row >= at ? area.row + count : area.row,
      rows: area.rows + (at > area.row && at < end ? count : 0),
    };
  const row = moved(area.row);
  return { ...area, row, rows: Math.max(1, moved(end) - row) };
}
