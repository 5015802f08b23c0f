import { type Area, bounding, checked, intersect, MAX_COLUMNS, MAX_ROWS } from "../../basics/address";
import { fail } from "../../basics/errors";
import type { ApiObject } from "../base/apiObject";
import type { RangeBase } from "./rangeBase";
import { RangePart } from "./rangePart";
import { rangeArgument } from "./rangeArgument";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** Ways from one range to another. */
export class RangeNavigation extends RangePart {
  static readonly facts: MemberFacts = {
    calculateFirst: ["GetUsedRange", "GetUsedRangeOrNullObject", "GetSurroundingRegion"],
  } satisfies FactsOf<RangeNavigation>;

  GetCell(row: number, column: number): RangeBase {
    return this.to({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }
  GetRow(row: number): RangeBase {
    return this.to({ ...this.area, row: this.area.row + row, rows: 1 });
  }
  GetColumn(column: number): RangeBase {
    return this.to({ ...this.area, column: this.area.column + column, columns: 1 });
  }
  GetEntireRow(): RangeBase {
    return this.to({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }
  GetEntireColumn(): RangeBase {
    return this.to({ ...this.area, row: 0, rows: MAX_ROWS });
  }
  GetOffsetRange(rowOffset: number, columnOffset: number): RangeBase {
    return this.to({ ...this.area, row: this.area.row + rowOffset, column: this.area.column + columnOffset });
  }
  GetResizedRange(deltaRows: number, deltaColumns: number): RangeBase {
    const [row, rows] = resized(this.area.row, this.area.rows, deltaRows);
    const [column, columns] = resized(this.area.column, this.area.columns, deltaColumns);
    return this.to({ row, column, rows, columns });
  }
  GetAbsoluteResizedRange(rows: number, columns: number): RangeBase {
    return this.to({ ...this.area, rows, columns });
  }
  GetBoundingRect(other: unknown): RangeBase {
    return this.to(bounding(this.area, rangeArgument(this.context.workbook, other, this.sheet).area));
  }
  GetIntersection(other: unknown): RangeBase {
    return this.to(this.common(other) ?? fail("ItemNotFound"));
  }
  GetIntersectionOrNullObject(other: unknown): ApiObject {
    return this.orNothing(this.common(other));
  }
  GetLastCell(): RangeBase {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetLastRow(): RangeBase {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn(): RangeBase {
    return this.GetColumn(this.area.columns - 1);
  }
  GetRowsAbove(count = 1): RangeBase {
    const { row, rows } = this.area;
    return count < 0 ? this.GetRowsBelow(-count) : this.to({ ...this.area, row: row - count, rows: count || rows });
  }
  GetRowsBelow(count = 1): RangeBase {
    return count < 0
      ? this.GetRowsAbove(-count)
      : this.to({ ...this.area, row: this.area.row + this.area.rows, rows: count });
  }
  GetColumnsBefore(count = 1): RangeBase {
    return count < 0
      ? this.GetColumnsAfter(-count)
      : this.to({ ...this.area, column: this.area.column - count, columns: count });
  }
  GetColumnsAfter(count = 1): RangeBase {
    return count < 0
      ? this.GetColumnsBefore(-count)
      : this.to({ ...this.area, column: this.area.column + this.area.columns, columns: count });
  }
  /** The top left cell where nothing in the range is used. */
  GetUsedRange(valuesOnly = false): RangeBase {
    return this.to(this.used(valuesOnly) ?? { ...this.area, rows: 1, columns: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly = false): ApiObject {
    return this.orNothing(this.used(valuesOnly));
  }
  /** The block of filled cells around the range. */
  GetSurroundingRegion(): RangeBase {
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
      if (grown.rows === area.rows && grown.columns === area.columns) return this.to(area);
      area = grown;
    }
  }

  /** Fails where the area leaves the sheet. */
  private to(area: Area): RangeBase {
    return this.at(checked(area));
  }

  private used(valuesOnly: boolean): Area | undefined {
    return this.sheet.used(!valuesOnly, this.area);
  }

  private orNothing(area: Area | undefined): ApiObject {
    return area ? this.to(area) : this.context.nothing();
  }

  private common(other: unknown): Area | undefined {
    const range = rangeArgument(this.context.workbook, other, this.sheet);
    return range.sheet.id === this.sheet.id ? intersect(this.area, range.area) : undefined;
  }
}

/** First line and number of lines once the last one has moved; beyond the first it goes on the other way. */
function resized(first: number, count: number, delta: number): [first: number, count: number] {
  const last = first + count - 1 + delta;
  return last >= first ? [first, last - first + 1] : [last, first - last + 1];
}
