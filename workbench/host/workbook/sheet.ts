import { CellValueType, type ICellData, type IStyleData, type Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";
import { type Area, intersect } from "../basics/address";
import { fromRange } from "../basics/univerRange";
import type { ExtraFormat } from "./extraFormat";
import { displayText } from "./displayText";
import { fail } from "../basics/errors";
import type { SheetExtras, SheetExtrasView } from "./sheetExtras";
import { usedArea } from "./usedArea";
import type { BookChange, WorkbookState } from "./workbookState";

/** One worksheet as the host sees it. Found anew by its id each time, so that it notices when the sheet is gone. */
export class Sheet {
  constructor(
    readonly workbook: WorkbookState,
    readonly id: string,
  ) {}

  /** Univer's worksheet; fails where it was deleted. */
  get univer(): Worksheet {
    return this.workbook.engine.workbook.getSheetBySheetId(this.id) ?? fail("ItemNotFound");
  }

  get name(): string {
    return this.univer.getName();
  }

  /** What Univer has no place for; written in {@link changeExtras} only. */
  get extras(): SheetExtrasView {
    return this.workbook.book.sheet(this.id);
  }

  changeExtras(write: (extras: SheetExtras) => void, what?: BookChange): void {
    this.workbook.change((book) => write(book.sheet(this.id)), what);
  }

  /** The cell as it is stored, or the part of a spilled array that lies in it. */
  cell(row: number, column: number): ICellData | undefined {
    const own = this.univer.getCellRaw(row, column);
    if (own && (own.v !== undefined || own.f || own.si)) return own;
    const spilled = this.workbook.engine.injector.get(FormulaDataModel).getArrayFormulaCellData()[
      this.workbook.engine.unitId
    ]?.[this.id]?.[row]?.[column];
    return spilled ? { ...own, v: spilled.v, t: spilled.t } : (own ?? undefined);
  }

  /** The cell's value; a blank cell is "". */
  value(row: number, column: number): Exclude<CellValue, null> {
    const cell = this.cell(row, column);
    const v = cell?.v ?? plainText(cell);
    if (v === undefined || v === null) return this.workbook.calculationHeld && (cell?.f || cell?.si) ? 0 : "";
    return cell?.t === CellValueType.BOOLEAN ? v === 1 || v === true || v === "1" : v;
  }

  /** The formula with its `=`, or undefined. */
  formula(row: number, column: number): string | undefined {
    const formula = this.storedFormula(row, column);
    if (formula === undefined) return undefined;
    const { spelling, tableFormulas } = this.workbook;
    return tableFormulas.shown(spelling.shown(formula), { sheetId: this.id, row, column });
  }

  /** The formula as Univer has it; see {@link Spelling}. */
  storedFormula(row: number, column: number): string | undefined {
    const cell = this.univer.getCellRaw(row, column);
    if (!cell?.f && !cell?.si) return undefined;
    const { injector, unitId } = this.workbook.engine;
    return injector.get(FormulaDataModel).getFormulaStringByCell(row, column, this.id, unitId) ?? cell.f ?? undefined;
  }

  /** What the cell shows. */
  text(row: number, column: number): string {
    return displayText(this.value(row, column), this.numberFormat(row, column));
  }

  /** `General` where there is none. */
  numberFormat(row: number, column: number): string {
    return this.style(row, column).n?.pattern ?? "General";
  }

  /**
   * The cell's own style with those of its row, column and sheet beneath it. The one door to styles for all who tell or write
   * them: Univer's other ways may answer what is drawn, with conditional formats.
   */
  style(row: number, column: number): IStyleData {
    return this.univer.getComposedCellStyleByCellData(row, column, this.univer.getCellRaw(row, column));
  }

  /** The same without the sheet's and the workbook's: what a file keeps of the cell. */
  ownStyle(row: number, column: number): IStyleData {
    const { univer } = this;
    const own = this.workbook.engine.workbook.getStyles().getStyleByCell(univer.getCellRaw(row, column));
    return { ...univer.getColumnStyle(column), ...univer.getRowStyle(row), ...own };
  }

  /** The parts of the format that Univer's styles lack. */
  extra(row: number, column: number): ExtraFormat {
    const { univer } = this;
    return {
      ...(univer.getColumnManager().getColumn(column)?.custom?.format as ExtraFormat | undefined),
      ...(univer.getRowManager().getRow(row)?.custom?.format as ExtraFormat | undefined),
      ...(univer.getCellRaw(row, column)?.custom?.format as ExtraFormat | undefined),
    };
  }

  /** The part of the area that the grid holds; beyond it every cell is blank. */
  clip(area: Area): Area | undefined {
    return intersect(area, {
      row: 0,
      column: 0,
      rows: this.univer.getRowCount(),
      columns: this.univer.getColumnCount(),
    });
  }

  /** Makes the grid large enough for the area. */
  grow(area: Area): void {
    const { univer, id } = this;
    const { engine } = this.workbook;
    const rows = area.row + area.rows;
    const columns = area.column + area.columns;
    if (rows > univer.getRowCount())
      engine.run(SetWorksheetRowCountMutation.id, { subUnitId: id, rowCount: rows + 50 });
    if (columns > univer.getColumnCount())
      engine.run(SetWorksheetColumnCountMutation.id, { subUnitId: id, columnCount: columns + 10 });
  }

  /** The smallest area that holds every cell with content, and with `formats` every formatted cell; undefined on an empty sheet. */
  used(formats: boolean, within?: Area): Area | undefined {
    return usedArea(this.univer, formats, within);
  }

  /** The merged areas that touch `area`. */
  merges(area?: Area): Area[] {
    return this.univer
      .getMergeData()
      .map(fromRange)
      .filter((merge) => !area || intersect(merge, area));
  }
}

/** Text with several fonts in one cell has its characters elsewhere. */
function plainText(cell: ICellData | undefined): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
}
