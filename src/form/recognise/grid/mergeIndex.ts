import type { Area, Grid } from "../../../spreadsheet/grid";

/** Says which merged area a cell of the Grid's blocks lies in. Built once, so that asking costs the same in a sheet of any size. */
export class MergeIndex {
  private readonly areas: readonly Area[];
  private readonly columns: number;
  /** One number a cell: 0, or the area's place in {@link areas} plus 1. */
  private readonly places: Int32Array;

  /** Areas are kept in block coordinates, clipped to the blocks on the right and below. */
  constructor({ merges, values, top, left }: Grid) {
    this.columns = values.reduce((most, row) => Math.max(most, row.length), 0);
    this.areas = (merges ?? []).map((area) => ({ ...area, row: area.row - top, column: area.column - left }));
    this.places = new Int32Array(this.areas.length === 0 ? 0 : values.length * this.columns);
    // Areas never overlap in Excel; a broken file may pile them up, and must not cost more than its cells.
    let room = this.places.length;
    this.areas.forEach((area, index) => {
      const [left, right] = [Math.max(0, area.column), Math.min(this.columns, area.column + area.columns)];
      const [top, bottom] = [Math.max(0, area.row), Math.min(values.length, area.row + area.rows)];
      const cells = Math.max(0, right - left) * Math.max(0, bottom - top);
      if (cells === 0 || cells > room) return;
      room -= cells;
      for (let row = top; row < bottom; row++) {
        this.places.fill(index + 1, row * this.columns + left, row * this.columns + right);
      }
    });
  }

  /** The merged area around a cell; null for a cell of its own. */
  mergedAt(row: number, column: number): Area | null {
    if (this.places.length === 0 || column < 0 || column >= this.columns) return null;
    const place = this.places[row * this.columns + column] ?? 0;
    return place === 0 ? null : (this.areas[place - 1] ?? null);
  }

  /** The merged area around a cell, or the cell itself. */
  areaAt(row: number, column: number): Area {
    return this.mergedAt(row, column) ?? { row, column, rows: 1, columns: 1 };
  }
}
