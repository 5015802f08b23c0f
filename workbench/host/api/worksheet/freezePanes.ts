import { SetFrozenCommand } from "@univerjs/sheets";
import type { Sheet } from "../../workbook/sheet";
import { ApiObject, type ApiContext } from "../base/apiObject";
import { rangeArgument } from "../range/rangeArgument";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** Rows and columns that stay in view. */
export class FreezePanes extends ApiObject {
  static readonly facts: MemberFacts = {
    needFocus: ["FreezeRows", "FreezeColumns", "FreezeAt", "Unfreeze", "GetLocation", "GetLocationOrNullObject"],
  } satisfies FactsOf<FreezePanes>;

  readonly className = "WorksheetFreezePanes";

  constructor(
    context: ApiContext,
    private readonly sheet: Sheet,
  ) {
    super(context);
  }

  FreezeRows(count = 1): void {
    this.freeze(count, 0);
  }
  FreezeColumns(count = 1): void {
    this.freeze(0, count);
  }
  /** Everything down to and including the range's last row and column. */
  FreezeAt(range: unknown): void {
    const { area } = rangeArgument(this.context.workbook, range, this.sheet);
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
    const { xSplit, ySplit } = this.sheet.univer.getFreeze();
    if (xSplit <= 0 && ySplit <= 0) return this.context.nothing();
    const whole = { row: 0, column: 0, rows: ySplit > 0 ? ySplit : 1048576, columns: xSplit > 0 ? xSplit : 16384 };
    return this.context.range(this.sheet, whole);
  }

  private freeze(rows: number, columns: number): void {
    this.context.workbook.engine.run(SetFrozenCommand.id, {
      subUnitId: this.sheet.id,
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }
}
