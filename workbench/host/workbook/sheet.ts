import { CellValueType, type ICellData, type IStyleData, type Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";
import { type Area, bounding, intersect } from "../basics/address";
import type { ExtraFormat } from "./extraFormat";
import { displayText } from "./displayText";
import { fail } from "../basics/errors";
import type { HostCore } from "../hostCore";
import type { SheetExtras } from "./sheetExtras";

/** One worksheet as the host sees it. Found anew by its id each time, so that it notices when the sheet is gone. */
export class Sheet {
  constructor(
    readonly core: HostCore,
    readonly id: string,
  ) {}

  /** Univer's worksheet; fails where it was deleted. */
  get model(): Worksheet {
    return this.core.engine.workbook.getSheetBySheetId(this.id) ?? fail("ItemNotFound");
  }

  get name(): string {
    return this.model.getName();
  }

  /** What Univer has no place for. */
  get extras(): SheetExtras {
    return this.core.book.sheet(this.id);
  }

  /** The cell as it is stored, or the part of a spilled array that lies in it. */
  cell(row: number, column: number): ICellData | undefined {
    const own = this.model.getCellRaw(row, column);
    if (own && (own.v !== undefined || own.f || own.si)) return own;
    const spilled = this.core.engine.injector.get(FormulaDataModel).getArrayFormulaCellData()[
      this.core.engine.unitId
    ]?.[this.id]?.[row]?.[column];
    return spilled ? { ...own, v: spilled.v, t: spilled.t } : (own ?? undefined);
  }

  /** The cell's value; a blank cell is "". */
  value(row: number, column: number): Exclude<CellValue, null> {
    const cell = this.cell(row, column);
    const v = cell?.v ?? plainText(cell);
    if (v === undefined || v === null) return "";
    return cell?.t === CellValueType.BOOLEAN ? v === 1 || v === true || v === "1" : v;
  }

  /** The formula with its `=`, or undefined. */
  formula(row: number, column: number): string | undefined {
    const formula = this.storedFormula(row, column);
    return formula === undefined ? undefined : this.core.functions.spelling.shown(formula);
  }

  /** The formula as Univer has it; see {@link CustomFunctions}. */
  storedFormula(row: number, column: number): string | undefined {
    const cell = this.model.getCellRaw(row, column);
    if (!cell?.f && !cell?.si) return undefined;
    const { injector, unitId } = this.core.engine;
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
    return this.model.getComposedCellStyleByCellData(row, column, this.model.getCellRaw(row, column));
  }

  /** The same without the sheet's and the workbook's: what a file keeps of the cell. */
  ownStyle(row: number, column: number): IStyleData {
    const { model } = this;
    const own = this.core.engine.workbook.getStyles().getStyleByCell(model.getCellRaw(row, column));
    return { ...model.getColumnStyle(column), ...model.getRowStyle(row), ...own };
  }

  /** The parts of the format that Univer's styles lack. */
  extra(row: number, column: number): ExtraFormat {
    const { model } = this;
    return {
      ...(model.getColumnManager().getColumn(column)?.custom?.format as ExtraFormat | undefined),
      ...(model.getRowManager().getRow(row)?.custom?.format as ExtraFormat | undefined),
      ...(model.getCellRaw(row, column)?.custom?.format as ExtraFormat | undefined),
    };
  }

  /** The part of the area that the grid holds; beyond it every cell is blank. */
  clip(area: Area): Area | undefined {
    return intersect(area, { row: 0, column: 0, rows: this.model.getRowCount(), columns: this.model.getColumnCount() });
  }

  /** Makes the grid large enough for the area. */
  grow(area: Area): void {
    const { core, model, id } = this;
    const rows = area.row + area.rows;
    const columns = area.column + area.columns;
    if (rows > model.getRowCount())
      core.engine.run(SetWorksheetRowCountMutation.id, { subUnitId: id, rowCount: rows + 50 });
    if (columns > model.getColumnCount())
      core.engine.run(SetWorksheetColumnCountMutation.id, { subUnitId: id, columnCount: columns + 10 });
  }

  /** The smallest area that holds every cell with content, and with `formats` every formatted cell; undefined on an empty sheet. */
  used(formats: boolean, within?: Area): Area | undefined {
    let used: Area | undefined;
    this.model.getCellMatrix().forValue((row, column, cell) => {
      const filled =
        cell &&
        ((cell.v !== undefined && cell.v !== null && cell.v !== "") ||
          cell.f ||
          cell.si ||
          cell.p ||
          (formats && (cell.s || cell.custom)));
      const area = { row, column, rows: 1, columns: 1 };
      if (filled && (!within || intersect(area, within))) used = used ? bounding(used, area) : area;
    });
    return used;
  }

  /** The merged areas that touch `area`. */
  merges(area?: Area): Area[] {
    return this.model
      .getMergeData()
      .map((range) => ({
        row: range.startRow,
        column: range.startColumn,
        rows: range.endRow - range.startRow + 1,
        columns: range.endColumn - range.startColumn + 1,
      }))
      .filter((merge) => !area || intersect(merge, area));
  }
}

/** Text with several fonts in one cell has its characters elsewhere. */
function plainText(cell: ICellData | undefined): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
}
