import type { Area, Grid } from "../../sheet/grid";

/** Says which merged area a cell of the Grid's blocks lies in. Built once, so that asking costs the same in a sheet of any size. */
export class MergeIndex {
  private readonly areas: readonly Area[];
  private readonly columns: number;
  /** One number a cell: 0, or the area's place in {@link areas} plus 1. */
  private readonly places: Int32Array;

  /** Areas are kept in block coordinates, clipped to the blocks on the right and below. */
  constructor({ merges, values, top, left }: Grid) {
    this.columns = values[0]?.length ?? 0;
    this.areas = (merges ?? []).map((area) => ({ ...area, row: area.row - top, column: area.column - left }));
    this.places = new Int32Array(this.areas.length === 0 ? 0 : values.length * this.columns);
    this.areas.forEach((area, index) => {
      const right = Math.min(this.columns, area.column + area.columns);
      const bottom = Math.min(values.length, area.row + area.rows);
      for (let row = Math.max(0, area.row); row < bottom; row++) {
        this.places.fill(index + 1, row * this.columns + Math.max(0, area.column), row * this.columns + right);
      }
    });
  }

  /** The merged area around a cell, or the cell itself. */
  areaAt(row: number, column: number): Area {
    const isInside = column >= 0 && column < this.columns;
    const place = isInside ? (this.places[row * this.columns + column] ?? 0) : 0;
    return this.areas[place - 1] ?? { row, column, rows: 1, columns: 1 };
  }
}
