import { type Area, formatArea, MAX_COLUMNS, MAX_ROWS, quoteSheet } from "../../basics/address";
import type { Sheet } from "../../workbook/sheet";
import { ApiObject, type ApiContext } from "../base/apiObject";

/** Where a range lies. */
export abstract class RangeBase extends ApiObject {
  readonly className = "Range";

  constructor(
    context: ApiContext,
    readonly sheet: Sheet,
    /** Moves when rows or columns are inserted or deleted. */
    public area: Area,
  ) {
    super(context);
  }

  /** Other cells of the same sheet. */
  abstract at(area: Area): RangeBase;

  get _ReferenceId(): string {
    return this.context.references.idOf(this);
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
    return this.context.worksheet(this.sheet);
  }
}
