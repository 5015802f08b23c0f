import type { CellValue } from "../../../../src/spreadsheet/ooxml/workbookData";
import { fromR1C1, toR1C1 } from "../../basics/r1c1";
import { typedInput } from "../../cells/typedInput";
import { valueType } from "../../basics/valueType";
import { matrixOf, writeCells } from "../../cells/writeCells";
import { writeFormat } from "../../cells/writeFormat";
import { fail } from "../../basics/errors";
import { RangeNavigation } from "./rangeNavigation";

const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** What the cells of a range hold. */
export abstract class RangeValues extends RangeNavigation {
  get Values(): CellValue[][] | null {
    return this.grid((row, column) => this.sheet.value(row, column));
  }
  set Values(values: unknown) {
    this.write(values);
  }
  get Formulas(): CellValue[][] | null {
    return this.grid((row, column) => this.sheet.formula(row, column) ?? this.sheet.value(row, column));
  }
  set Formulas(values: unknown) {
    this.write(values);
  }
  get FormulasLocal(): CellValue[][] | null {
    return this.Formulas;
  }
  set FormulasLocal(values: unknown) {
    this.write(values);
  }
  get FormulasR1C1(): CellValue[][] | null {
    return this.grid((row, column) => {
      const formula = this.sheet.formula(row, column);
      return formula === undefined ? this.sheet.value(row, column) : toR1C1(formula, row, column);
    });
  }
  set FormulasR1C1(values: unknown) {
    const value = this.spread(values);
    const { row: top, column: left, rows, columns } = this.sheet.clip(this.area) ?? this.area;
    const formula = (row: number, column: number): CellValue => {
      const content = value(row, column);
      return typeof content === "string" && content.startsWith("=") ? fromR1C1(content, row, column) : content;
    };
    this.write(
      Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => formula(top + r, left + c))),
    );
  }
  get Text(): string[][] | null {
    return this.grid((row, column) => this.sheet.text(row, column));
  }
  get ValueTypes(): string[][] | null {
    return this.grid((row, column) => valueType(this.sheet.value(row, column)));
  }
  get NumberFormat(): string[][] | null {
    return this.grid((row, column) => this.sheet.numberFormat(row, column));
  }
  set NumberFormat(formats: unknown) {
    const { area, sheet } = this;
    const format = this.spread(formats);
    this.core.protection.check(sheet, area, "formatCells");
    writeFormat(sheet, area, (row, column) => {
      const pattern = format(row, column);
      return pattern === null
        ? undefined
        : { style: { n: pattern === "General" ? null : { pattern: String(pattern) } } };
    });
  }
  get NumberFormatLocal(): string[][] | null {
    return this.NumberFormat;
  }
  set NumberFormatLocal(formats: unknown) {
    this.NumberFormat = formats;
  }

  /** The library asks before it writes many cells, which it does in several parts. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) fail("InvalidArgument", WRONG_SIZE);
  }

  /** Writes as a user types; null leaves a cell as it is. */
  protected write(values: unknown): void {
    const { sheet, area } = this;
    const value = this.spread(values);
    this.core.protection.check(sheet, area, "values");
    sheet.grow(sheet.clip(area) && area.rows * area.columns > 1_000_000 ? { ...area, rows: 1, columns: 1 } : area);
    const target = sheet.clip(area) ?? fail("InvalidArgument");
    const hidden = coveredByMerge(sheet.merges(area));
    const cells = matrixOf(target, (row, column) => {
      if (hidden(row, column)) return undefined;
      return typedInput(sheet, row, column, value(row, column), false);
    });
    writeCells(sheet, target, cells, "values");
  }

  /** One value for all cells, or one for each; anything else is refused, as Excel does. */
  private spread(values: unknown): (row: number, column: number) => CellValue {
    const { row: top, column: left, rows, columns } = this.area;
    if (!Array.isArray(values)) return () => scalar(values);
    const grid = values as unknown[];
    const shaped = grid.length === rows && grid.every((line) => Array.isArray(line) && line.length === columns);
    const single = grid.length === 1 && Array.isArray(grid[0]) && grid[0].length === 1;
    if (!shaped && !single) fail("InvalidArgument", WRONG_SIZE);
    if (!shaped) return () => scalar((grid[0] as unknown[])[0]);
    return (row, column) => scalar((grid[row - top] as unknown[])[column - left]);
  }
}

function scalar(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : fail("InvalidArgument");
}

/** Tells the cells of merged areas that nobody sees: what is written to them is lost. */
function coveredByMerge(merges: readonly { row: number; column: number; rows: number; columns: number }[]) {
  return (row: number, column: number): boolean =>
    merges.some(
      (merge) =>
        row >= merge.row &&
        row < merge.row + merge.rows &&
        column >= merge.column &&
        column < merge.column + merge.columns &&
        (row !== merge.row || column !== merge.column),
    );
}
