import { type Area, bounding, checked, intersect, MAX_COLUMNS, MAX_ROWS } from "../../basics/address";
import { fail } from "../../basics/errors";
import type { ApiObject } from "../base/apiObject";
import type { Range } from "./range";
import { RangeBase } from "./rangeBase";
import { rangeArgument } from "./rangeArgument";

/** Ways from one range to another. */
export abstract class RangeNavigation extends RangeBase {
  GetCell(row: number, column: number): Range {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }
  GetRow(row: number): Range {
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 });
  }
  GetColumn(column: number): Range {
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 });
  }
  GetEntireRow(): Range {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }
  GetEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }
  GetOffsetRange(rowOffset: number, columnOffset: number): Range {
    return this.at({ ...this.area, row: this.area.row + rowOffset, column: this.area.column + columnOffset });
  }
  GetResizedRange(deltaRows: number, deltaColumns: number): Range {
    return this.at({ ...this.area, rows: this.area.rows + deltaRows, columns: this.area.columns + deltaColumns });
  }
  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, rows, columns });
  }
  GetBoundingRect(other: unknown): Range {
    return this.at(bounding(this.area, rangeArgument(this.core, other, this.sheet).area));
  }
  GetIntersection(other: unknown): Range {
    return this.at(this.common(other) ?? fail("ItemNotFound"));
  }
  GetIntersectionOrNullObject(other: unknown): ApiObject {
    return this.orNothing(this.common(other));
  }
  GetLastCell(): Range {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetLastRow(): Range {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn(): Range {
    return this.GetColumn(this.area.columns - 1);
  }
  GetRowsAbove(count = 1): Range {
    const { row, rows } = this.area;
    return count < 0 ? this.GetRowsBelow(-count) : this.at({ ...this.area, row: row - count, rows: count || rows });
  }
  GetRowsBelow(count = 1): Range {
    return count < 0
      ? this.GetRowsAbove(-count)
      : this.at({ ...this.area, row: this.area.row + this.area.rows, rows: count });
  }
  GetColumnsBefore(count = 1): Range {
    return count < 0
      ? this.GetColumnsAfter(-count)
      : this.at({ ...this.area, column: this.area.column - count, columns: count });
  }
  GetColumnsAfter(count = 1): Range {
    return count < 0
      ? this.GetColumnsBefore(-count)
      : this.at({ ...this.area, column: this.area.column + this.area.columns, columns: count });
  }
  /** The top left cell where nothing in the range is used. */
  GetUsedRange(valuesOnly = false): Range {
    return this.at(this.used(valuesOnly) ?? { ...this.area, rows: 1, columns: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly = false): ApiObject {
    return this.orNothing(this.used(valuesOnly));
  }
  /** The block of filled cells around the range. */
  GetSurroundingRegion(): Range {
    let area = this.area;
    for (;;) {
      const row = Math.max(0, area.row - 1);
      const column = Math.max(0, area.column - 1);
      const around = {
        row,
        column,
        rows: area.row + area.rows + 1 - row,
        columns: area.column + area.columns + 1 - column,
      };
      const grown = bounding(area, this.sheet.used(false, around) ?? area);
      if (grown.rows === area.rows && grown.columns === area.columns) return this.at(area);
      area = grown;
    }
  }

  protected at(area: Area): Range {
    return this.core.range(this.sheet, checked(area));
  }

  private used(valuesOnly: boolean): Area | undefined {
    return this.sheet.used(!valuesOnly, this.area);
  }

  private orNothing(area: Area | undefined): ApiObject {
    return area ? this.at(area) : this.core.nothing();
  }

  private common(other: unknown): Area | undefined {
    const range = rangeArgument(this.core, other, this.sheet);
    return range.sheet.id === this.sheet.id ? intersect(this.area, range.area) : undefined;
  }
}
