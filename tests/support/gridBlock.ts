import type { Area, CellContent } from "../../src/spreadsheet/grid";

/** A sheet that is written cell by cell. */
export interface GridBlock {
  readonly width: number;
  readonly cells: CellContent[][];
  readonly merges: Area[];
}

export const gridBlock = (width: number): GridBlock => ({ width, cells: [], merges: [] });

/** Writes a cell; an area of more than one cell is merged. */
export function put(block: GridBlock, area: Area, cell: CellContent): void {
  while (block.cells.length < area.row + area.rows) {
    block.cells.push(Array.from({ length: block.width }, () => ""));
  }
  block.cells[area.row]?.splice(area.column, 1, cell);
  if (area.rows > 1 || area.columns > 1) block.merges.push(area);
}

export const wide = (row: number, column: number, columns: number, rows = 1): Area => ({ row, column, rows, columns });

/**
 * Writes a column of the rows that begin at a row: cells of the same key are one merged cell, over several columns if
 * need be.
 */
export function putColumn<Row>(
  block: GridBlock,
  first: number,
  rows: readonly Row[],
  at: { readonly column: number; readonly columns?: number },
  key: (row: Row) => string,
  cell: (row: Row) => CellContent,
): void {
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    if (before !== undefined && key(before) === key(row)) return;
    const end = rows.findIndex((other, place) => place > index && key(other) !== key(row));
    const count = (end < 0 ? rows.length : end) - index;
    put(block, wide(first + index, at.column, at.columns ?? 1, count), cell(row));
  });
}
