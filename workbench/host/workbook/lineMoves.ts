import type { IRange } from "@univerjs/core";
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "@univerjs/sheets";
import type { EngineCommand } from "../../engine/engine";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../basics/address";

/** Rows, or else columns, that come in before line `at`, or go from there where `count` is negative. */
export interface LineMove {
  readonly sheetId: string;
  readonly rows: boolean;
  readonly at: number;
  readonly count: number;
}

const SIGNS: Readonly<Record<string, { readonly rows: boolean; readonly sign: 1 | -1 }>> = {
  [InsertRowMutation.id]: { rows: true, sign: 1 },
  [RemoveRowMutation.id]: { rows: true, sign: -1 },
  [InsertColMutation.id]: { rows: false, sign: 1 },
  [RemoveColMutation.id]: { rows: false, sign: -1 },
};

/** What a command does to whole rows or columns; undefined for other commands. */
export function lineMove({ id, params }: EngineCommand): LineMove | undefined {
  const kind = SIGNS[id];
  if (!kind) return undefined;
  const { subUnitId, range } = params as { subUnitId: string; range: IRange };
  const [first, last] = kind.rows ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { sheetId: subUnitId, rows: kind.rows, at: first, count: kind.sign * (last - first + 1) };
}

/** Where an area lies after that; at least a line of it stays. */
export function moveArea(area: Area, { rows, at, count }: Pick<LineMove, "rows" | "at" | "count">): Area {
  return rows ? moveRows(area, at, count) : flip(moveRows(flip(area), at, count));
}

/** With rows for columns. */
export function flip({ row, column, rows, columns }: Area): Area {
  return { row: column, column: row, rows: columns, columns: rows };
}

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
