import type { CellValue } from "../../../../src/spreadsheet/ooxml/workbookData";
import { toR1C1 } from "../../basics/r1c1";
import { valueType } from "../../basics/valueType";
import { bounding, columnName } from "../../basics/address";
import { fail } from "../../basics/errors";
import type { Sheet } from "../../workbook/sheet";
import { type ApiContext, ApiObject, Collection } from "../base/apiObject";
import type { Place } from "../../workbook/place";

/** The cells of a range that are not hidden. */
export class RangeView extends ApiObject {
  readonly className = "RangeView";

  constructor(
    context: ApiContext,
    private readonly sheet: Sheet,
    private readonly rows: readonly number[],
    private readonly columns: readonly number[],
    private readonly index = 0,
  ) {
    super(context);
  }

  get Values(): CellValue[][] {
    return this.grid((row, column) => this.sheet.value(row, column));
  }
  get Formulas(): CellValue[][] {
    return this.grid((row, column) => this.sheet.formula(row, column) ?? this.sheet.value(row, column));
  }
  get FormulasLocal(): CellValue[][] {
    return this.Formulas;
  }
  get FormulasR1C1(): CellValue[][] {
    return this.grid((row, column) => {
      const formula = this.sheet.formula(row, column);
      return formula === undefined ? this.sheet.value(row, column) : toR1C1(formula, row, column);
    });
  }
  get Text(): string[][] {
    return this.grid((row, column) => this.sheet.text(row, column));
  }
  get ValueTypes(): string[][] {
    return this.grid((row, column) => valueType(this.sheet.value(row, column)));
  }
  get NumberFormat(): string[][] {
    return this.grid((row, column) => this.sheet.numberFormat(row, column));
  }
  get CellAddresses(): string[][] {
    return this.grid((row, column) => `${columnName(column)}${row + 1}`);
  }
  get RowCount(): number {
    return this.rows.length;
  }
  get ColumnCount(): number {
    return this.columns.length;
  }
  get Index(): number {
    return this.index;
  }
  get Rows(): RangeViewCollection {
    const views = this.rows.map((row, index) => new RangeView(this.context, this.sheet, [row], this.columns, index));
    return new RangeViewCollection(this.context, views);
  }

  GetRange(): ApiObject {
    const areas = this.rows.flatMap((row) => this.columns.map((column) => ({ row, column, rows: 1, columns: 1 })));
    const [first, ...others] = areas;
    if (!first) fail("ItemNotFound");
    return this.context.range(this.sheet, others.reduce(bounding, first));
  }

  private grid<T>(cell: (row: number, column: number) => T): T[][] {
    return this.rows.map((row) => this.columns.map((column) => cell(row, column)));
  }
}

/** The rows of such a view, each as a view. */
class RangeViewCollection extends Collection<RangeView> {
  readonly className = "RangeViewCollection";

  constructor(
    context: ApiContext,
    private readonly views: readonly RangeView[],
  ) {
    super(context);
  }

  list(): readonly RangeView[] {
    return this.views;
  }
  GetItem(index: unknown): RangeView {
    return this.GetItemAt(Number(index));
  }
  GetItemAt(index: number): RangeView {
    return this.views[index] ?? fail("ItemNotFound");
  }
}

/** What is visible of a range, as far as the grid goes. */
export function visibleView(context: ApiContext, { sheet, area }: Place): RangeView {
  const { row, column, rows, columns } = sheet.clip(area) ?? { ...area, rows: 0, columns: 0 };
  const lines = (first: number, count: number, visible: (line: number) => boolean): number[] =>
    Array.from({ length: count }, (_, index) => first + index).filter(visible);
  return new RangeView(
    context,
    sheet,
    lines(row, rows, (line) => sheet.univer.getRowRawVisible(line)),
    lines(column, columns, (line) => sheet.univer.getColVisible(line)),
  );
}
