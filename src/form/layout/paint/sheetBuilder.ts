import { areaAddress } from "../../../spreadsheet/address";
import type { Area } from "../../../spreadsheet/grid";
import type {
  CellStyle,
  ConditionalFormatPlan,
  PagePlan,
  PlanCell,
  SheetPlan,
  StyleRun,
  ValidationPlan,
} from "../../../spreadsheet/plan";

/**
 * Paints on a sheet that has been measured: gathers what it holds, cell by cell, and turns it into a {@link SheetPlan}. Rows
 * and columns count from 0. Nothing can be asked of it, so that no place depends on what was painted before.
 */
export class SheetBuilder {
  private readonly cells: PlanCell[][];
  private readonly merges: string[] = [];
  private readonly styled = new Map<string, { style: CellStyle; ranges: string[] }>();
  private readonly below: StyleRun[] = [];
  private readonly validations: ValidationPlan[] = [];
  private readonly conditionalFormats: ConditionalFormatPlan[] = [];

  /** @param columnWidths and row heights in points, one for each column and row */
  constructor(
    private readonly name: string,
    private readonly columnWidths: readonly number[],
    private readonly rowHeights: readonly number[],
  ) {
    this.cells = rowHeights.map(() => columnWidths.map(() => null));
  }

  put(row: number, column: number, cell: PlanCell): void {
    this.cells[row]?.splice(column, 1, cell);
  }

  /** A cell that is merged over the area where that is larger than one cell. */
  putMerged(area: Area, cell: PlanCell): void {
    for (let row = area.row; row < area.row + area.rows; row++) this.put(row, area.column, null);
    this.put(area.row, area.column, cell);
    if (area.rows > 1 || area.columns > 1) this.merges.push(areaAddress(area));
  }

  style(area: Area, style: CellStyle): void {
    const key = JSON.stringify(style);
    const run = this.styled.get(key) ?? { style, ranges: [] };
    run.ranges.push(areaAddress(area));
    this.styled.set(key, run);
  }

  /** A style under all others so far, for areas whose size is known only at the end. */
  styleBelow(area: Area, style: CellStyle): void {
    this.below.unshift({ ranges: [areaAddress(area)], style });
  }

  validate(validation: ValidationPlan): void {
    this.validations.push(validation);
  }

  formatWhere(format: ConditionalFormatPlan): void {
    this.conditionalFormats.push(format);
  }

  build(options: {
    page: PagePlan;
    frozenRows: number;
    gridlines: boolean;
    autofitRows: readonly string[];
  }): SheetPlan {
    const styles: StyleRun[] = [...this.below, ...this.styled.values()];
    return {
      name: this.name,
      cells: this.cells,
      merges: this.merges,
      columnWidths: this.columnWidths,
      rowHeights: this.rowHeights,
      styles,
      validations: this.validations,
      conditionalFormats: this.conditionalFormats,
      ...options,
    };
  }
}
