import type { Answer } from "../gateway/answer";
import type { CellContents, CellLook, CellsDoor, CellToPut } from "../gateway/cellsDoor";
import type { NumberFormats } from "../gateway/textFormat";
import { parseAddresses } from "../spreadsheet/address";
import type { Area, CellContent, Grid } from "../spreadsheet/grid";
import { asExcelTakesIt } from "./cellContent";
import { askLooks, putLooks } from "./cellLooks";
import { visibilityOf } from "./visibility";

/**
 * Cells by an Excel range. The range is not kept beyond the batch: `Excel.run` would ask Excel to hold on to each, and
 * send one more batch at the end to let them go.
 */
export class ExcelCells implements CellsDoor {
  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly range: Excel.Range,
  ) {
    range.untrack();
  }

  askGrid(): Answer<Grid | null> {
    const { sheet, range } = this;
    sheet.load("name,visibility");
    range.load("values,formulas,rowIndex,columnIndex");
    return () =>
      range.isNullObject
        ? null
        : {
            sheet: sheet.name,
            top: range.rowIndex,
            left: range.columnIndex,
            values: range.values as CellContent[][],
            formulas: range.formulas as CellContent[][],
            merges: null,
            ...visibilityOf(sheet.visibility),
          };
  }

  askTexts(): Answer<string[][]> {
    const { range } = this;
    range.load("text");
    return () => (range.isNullObject ? [] : range.text);
  }

  askNumberFormats(): Answer<NumberFormats> {
    const { range } = this;
    range.load("numberFormat");
    return () => (range.isNullObject ? [] : (range.numberFormat as unknown[][]));
  }

  askContents(): Answer<CellContents> {
    const { range } = this;
    range.load("values,formulas,numberFormat");
    return () => ({
      values: range.values as unknown[][],
      formulas: range.formulas as unknown[][],
      numberFormats: range.numberFormat as unknown[][],
    });
  }

  askLooks(columns: number): Answer<readonly CellLook[]> {
    return askLooks(this.range, columns);
  }

  askArea(): Answer<Area | null> {
    const { range } = this;
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return () =>
      range.isNullObject
        ? null
        : { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
  }

  askMerged(): Answer<readonly Area[]> {
    return askAreas(this.range.getMergedAreasOrNullObject());
  }

  askHides(): Answer<boolean> {
    const { range } = this;
    range.load("rowHidden,columnHidden");
    // Null where some are and some are not.
    return () => !range.isNullObject && (range.rowHidden !== false || range.columnHidden !== false);
  }

  askVisible(): Answer<readonly Area[]> {
    return askAreas(this.range.getSpecialCellsOrNullObject(Excel.SpecialCellType.visible));
  }

  put(contents: readonly (readonly CellToPut[])[]): void {
    this.range.formulas = contents.map((row) => row.map(asExcelTakesIt));
  }

  clearContents(): void {
    this.range.clear(Excel.ClearApplyTo.contents);
  }

  clear(): void {
    this.range.unmerge();
    this.range.dataValidation.clear();
    this.range.clear(Excel.ClearApplyTo.all);
  }

  alignAsText(): void {
    const { format } = this.range;
    format.horizontalAlignment = Excel.HorizontalAlignment.left;
    format.wrapText = true;
  }

  setNumberFormats(formats: readonly (readonly string[])[]): void {
    this.range.numberFormat = formats.map((row) => [...row]);
  }

  putLooks(looks: readonly CellLook[], rows: number): void {
    putLooks(this.range, rows, looks);
  }

  reveal(): void {
    this.range.getEntireRow().rowHidden = false;
    this.range.getEntireColumn().columnHidden = false;
  }

  select(): void {
    this.range.select();
  }
}

function askAreas(areas: Excel.RangeAreas): Answer<readonly Area[]> {
  areas.load("address");
  areas.untrack();
  return () => (areas.isNullObject ? [] : parseAddresses(areas.address));
}
