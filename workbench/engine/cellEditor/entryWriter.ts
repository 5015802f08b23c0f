import {
  generateRandomId,
  type ICellData,
  ICommandService,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type ITextStyle,
  IUndoRedoService,
  Tools,
  type Worksheet,
} from "@univerjs/core";
import { SetRangeValuesCommand, SheetInterceptorService, SheetsSelectionsService } from "@univerjs/sheets";
import type { Engine } from "../engine";
import type { CellPlace } from "./cellEntries";
import { fontOf } from "./editedText";

const oneCell = ({ row, column }: CellPlace): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row,
  endColumn: column,
});

/** Puts entries into cells, each as one step of the undo list, and takes them back. */
export class EntryWriter {
  constructor(private readonly engine: Engine) {}

  /** What the text makes of the cell, after everybody who completes entries had a say. */
  read(place: CellPlace, text: string): ICellData {
    const { workbook, injector } = this.engine;
    const sheet = this.sheet(place);
    const empty: ICellData = { v: text, f: null, si: null, p: null };
    const interceptors = injector.get(SheetInterceptorService);
    return sheet ? { ...interceptors.onWriteCell(workbook, sheet, place.row, place.column, empty) } : empty;
  }

  /** What the cell holds, its format aside. */
  content({ sheetId, row, column }: CellPlace): ICellData {
    const {
      v = null,
      t = null,
      f = null,
      si = null,
      p = null,
    } = this.engine.workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column) ?? {};
    return Tools.deepClone(f === null && si === null ? { v, t, f, si, p } : { v: null, t: null, f, si, p });
  }

  /** The cell's font, for the parts of its text that have no other. */
  font(place: CellPlace): ITextStyle {
    const sheet = this.sheet(place);
    const cell = sheet?.getCellRaw(place.row, place.column);
    return sheet ? fontOf(sheet.getComposedCellStyleByCellData(place.row, place.column, cell)) : {};
  }

  /** Whether parts of the cell's text have fonts of their own. */
  isRich(place: CellPlace): boolean {
    return Boolean(this.sheet(place)?.getCellRaw(place.row, place.column)?.p);
  }

  /** Whether the cell holds this already. */
  holds(place: CellPlace, { s, ...cell }: ICellData): boolean {
    return (
      s === undefined && Tools.diffValue(this.content(place), { v: null, t: null, f: null, si: null, p: null, ...cell })
    );
  }

  /** Gives the id of the step. */
  write(place: CellPlace, value: ICellData): string {
    return this.run(place, oneCell(place), value);
  }

  /** The same text in every selected cell, each in its own format. */
  fill(place: CellPlace, cell: ICellData, text: string): string {
    const selection = this.engine.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const range = selection ?? oneCell(place);
    const cells: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let row = range.startRow; row <= range.endRow; row++)
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        const isOwn = row === place.row && column === place.column;
        (cells[row] ??= {})[column] = isOwn ? cell : this.read({ ...place, row, column }, text);
      }
    return this.run(place, range, cells);
  }

  /** The id of the last step that can be undone. */
  lastStep(): string | undefined {
    return this.engine.injector.get(IUndoRedoService).pitchTopUndoElement()?.id;
  }

  /** Takes a step back as if it had never been; where other steps came after it, gives the cell back what it held. */
  takeBack(place: CellPlace, step: string | undefined, before: ICellData): void {
    if (step !== undefined && this.lastStep() === step)
      this.engine.injector.get(IUndoRedoService).rollback(step, this.engine.unitId);
    else this.write(place, before);
  }

  private run(place: CellPlace, range: IRange, value: ICellData | IObjectMatrixPrimitiveType<ICellData>): string {
    const redoUndoId = generateRandomId(6);
    const { unitId, injector } = this.engine;
    const params = { unitId, subUnitId: place.sheetId, range, value, redoUndoId };
    injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, params);
    return redoUndoId;
  }

  private sheet({ sheetId }: CellPlace): Worksheet | null {
    return this.engine.workbook.getSheetBySheetId(sheetId) ?? null;
  }
}
