import { SetFrozenCommand } from "@univerjs/sheets";
import type { HostCore } from "../../hostCore";
import type { Sheet } from "../../workbook/sheet";
import { ApiObject } from "../base/apiObject";
import { rangeArgument } from "../range/rangeArgument";

/** Rows and columns that stay in view. */
export class FreezePanes extends ApiObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    core: HostCore,
    private readonly sheet: Sheet,
  ) {
    super(core);
  }

  FreezeRows(count = 1): void {
    this.freeze(count, 0);
  }
  FreezeColumns(count = 1): void {
    this.freeze(0, count);
  }
  /** Everything down to and including the range's last row and column. */
  FreezeAt(range: unknown): void {
    const { area } = rangeArgument(this.core, range, this.sheet);
    this.freeze(area.row + area.rows, area.column + area.columns);
  }
  Unfreeze(): void {
    this.freeze(0, 0);
  }
  GetLocation(): ApiObject {
    const location = this.GetLocationOrNullObject();
    return location;
  }
  GetLocationOrNullObject(): ApiObject {
    const { xSplit, ySplit } = this.sheet.model.getFreeze();
    if (xSplit <= 0 && ySplit <= 0) return this.core.nothing();
    const whole = { row: 0, column: 0, rows: ySplit > 0 ? ySplit : 1048576, columns: xSplit > 0 ? xSplit : 16384 };
    return this.core.range(this.sheet, whole);
  }

  private freeze(rows: number, columns: number): void {
    this.core.engine.run(SetFrozenCommand.id, {
      subUnitId: this.sheet.id,
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }
}
