import type { CellValue } from "../../../../src/spreadsheet/ooxml/workbookData";
import { fromR1C1, toR1C1 } from "../../basics/r1c1";
import { localFormat, plainFormat } from "../../basics/localFormat";
import { valueType } from "../../basics/valueType";
import { writeFormat } from "../../cells/formats/writeFormat";
import { fail } from "../../basics/errors";
import { RangePart } from "./rangePart";
import { readFormulas, readTexts, readValues } from "../../cells/readValues";
import { spread, writeValues, WRONG_SIZE } from "../../cells/writeValues";
import { checkAllowed } from "../../workbook/protection";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** What the cells of a range hold. */
export class RangeValues extends RangePart {
  static readonly facts: MemberFacts = {
    write: ["Values", "Formulas", "FormulasLocal", "FormulasR1C1", "NumberFormat", "NumberFormatLocal"],
  } satisfies FactsOf<RangeValues>;

  get Values(): CellValue[][] | null {
    return readValues(this.sheet, this.area);
  }
  set Values(values: unknown) {
    this.write(values);
  }
  get Formulas(): CellValue[][] | null {
    return readFormulas(this.sheet, this.area);
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
    const value = spread(this.area, values);
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
    return readTexts(this.sheet, this.area);
  }
  get ValueTypes(): string[][] | null {
    return this.grid((row, column) => valueType(this.sheet.value(row, column)));
  }
  get NumberFormat(): string[][] | null {
    return this.grid((row, column) => this.sheet.numberFormat(row, column));
  }
  set NumberFormat(formats: unknown) {
    const { area, sheet } = this;
    const format = spread(area, formats);
    checkAllowed(sheet, area, "formatCells");
    writeFormat(sheet, area, (row, column) => {
      const pattern = format(row, column);
      return pattern === null
        ? undefined
        : { style: { n: pattern === "General" ? null : { pattern: String(pattern) } } };
    });
  }
  get NumberFormatLocal(): string[][] | null {
    return this.grid((row, column) => localFormat(this.sheet.numberFormat(row, column)));
  }
  set NumberFormatLocal(formats: unknown) {
    const plain = (format: unknown): unknown => (typeof format === "string" ? plainFormat(format) : format);
    this.NumberFormat = Array.isArray(formats)
      ? formats.map((row: unknown) => (Array.isArray(row) ? row.map(plain) : row))
      : plain(formats);
  }

  /** The library asks before it writes many cells, which it does in several parts. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) fail("InvalidArgument", WRONG_SIZE);
  }

  private write(values: unknown): void {
    writeValues(this.sheet, this.area, values);
  }
}
