import { type Area, formatArea, intersect, MAX_COLUMNS, MAX_ROWS } from "../basics/address";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import type { PastedCell, PastedRows, PasteOutcome } from "../basics/pasted";
import { selectAreas, selectedAreas } from "../workbook/selection";
import type { Sheet } from "../workbook/sheet";
import { pastedCell } from "./pastedCell";
import { matrixOf, writeCells } from "./writeCells";
import { isAllowed } from "../workbook/protection";

type At = (row: number, column: number) => PastedCell | undefined;

/**
 * Puts cells that another program copied where the selection begins, as one change that can be undone. Only what the
 * cells hold changes, not how they look. Where the selection has room for the cells several times over, they fill it.
 */
export function pasteCells(workbook: OpenWorkbook, cells: PastedRows): PasteOutcome {
  const { sheet, areas } = selectedAreas(workbook);
  const selected = areas[areas.length - 1] ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const rows = cells.length;
  const columns = Math.max(0, ...cells.map((line) => line.length));
  if (rows === 0 || columns === 0) return { kind: "done", rows: [], columns: [] };
  const target = targetOf(sheet, selected, rows, columns);
  if (target.row + target.rows > MAX_ROWS || target.column + target.columns > MAX_COLUMNS) return { kind: "outside" };
  const at: At = (row, column) => cells[(row - target.row) % rows]?.[(column - target.column) % columns];
  const merges = sheet.merges(target);
  const covering = coveringMerge(merges);
  const single = rows * columns === 1;
  const hidden = single ? undefined : hiddenCell(target, at, covering);
  if (hidden) return { kind: "merged", address: formatArea(hidden) };
  if (!isAllowed(sheet, target, "values")) return { kind: "protected" };
  sheet.grow(target);
  const matrix = matrixOf(target, (row, column) => {
    const pasted = covering(row, column) ? undefined : at(row, column);
    return pasted && pastedCell(sheet, row, column, pasted);
  });
  workbook.engine.asUser(() => writeCells(sheet, target, matrix, "values"));
  selectAreas(sheet, [target]);
  void workbook.settle();
  return { kind: "done", rows: counting(target.row, target.rows), columns: counting(target.column, target.columns) };
}

/** The cells that are written: as many as were copied, or the selection where it holds them a whole number of times. */
function targetOf(sheet: Sheet, selected: Area, rows: number, columns: number): Area {
  const { row, column } = selected;
  const wholeLine = selected.rows === MAX_ROWS || selected.columns === MAX_COLUMNS;
  const fits = selected.rows % rows === 0 && selected.columns % columns === 0;
  const merged = sheet.merges(selected).length > 0;
  if (fits && !wholeLine && (!merged || rows * columns === 1)) return selected;
  return { row, column, rows, columns };
}

/** Gives the merged area that hides a cell, where one does. */
function coveringMerge(merges: readonly Area[]) {
  return (row: number, column: number): Area | undefined =>
    merges.find(
      (merge) =>
        (row !== merge.row || column !== merge.column) && intersect(merge, { row, column, rows: 1, columns: 1 }),
    );
}

/** The first merged area that would swallow a text. */
function hiddenCell(target: Area, at: At, covering: (row: number, column: number) => Area | undefined) {
  for (const row of counting(target.row, target.rows))
    for (const column of counting(target.column, target.columns)) {
      const merge = at(row, column)?.text ? covering(row, column) : undefined;
      if (merge) return merge;
    }
  return undefined;
}

function counting(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
