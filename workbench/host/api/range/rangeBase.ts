import { type Area, formatArea, MAX_COLUMNS, MAX_ROWS, quoteSheet } from "../../basics/address";
import type { HostCore } from "../../hostCore";
import type { Sheet } from "../../workbook/sheet";
import { ApiObject } from "../base/apiObject";

/** Reading more cells than this gives null, as Excel documents. */
const CELL_LIMIT = 5_000_000;

/** Where a range lies. */
export abstract class RangeBase extends ApiObject {
  readonly className = "Range";

  constructor(
    core: HostCore,
    readonly sheet: Sheet,
    /** Moves when rows or columns are inserted or deleted. */
    public area: Area,
  ) {
    super(core);
  }

  get _ReferenceId(): string {
    return this.core.references.idOf(this);
  }
  _KeepReference(): void {}

  get Address(): string {
    return `${quoteSheet(this.sheet.name)}!${formatArea(this.area)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  /** -1 beyond 2^31 - 1, as in Excel. */
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2147483647 ? -1 : count;
  }
  get IsEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }
  get IsEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }
  get Worksheet(): ApiObject {
    return this.core.worksheet(this.sheet);
  }

  /** One answer for each cell, row by row; null where the range is too large to read. */
  protected grid<T>(cell: (row: number, column: number) => T): T[][] | null {
    const { row, column, rows, columns } = this.area;
    if (rows * columns > CELL_LIMIT) return null;
    const known = this.sheet.clip(this.area)?.rows ?? 0;
    const rest = known < rows ? Array.from({ length: columns }, (_, c) => cell(row + known, column + c)) : [];
    // Beyond the grid all rows are alike.
    return Array.from({ length: rows }, (_, r) =>
      r < known ? Array.from({ length: columns }, (_, c) => cell(row + r, column + c)) : rest,
    );
  }
}
