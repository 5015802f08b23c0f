import { CommandType, type ICommandInfo, ICommandService } from "@univerjs/core";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { lineMove } from "../workbook/lineMoves";
import { headerArea, type TableState } from "../workbook/tables/tableState";
import { ChangedSheet, moveCell } from "./changedSheet";
import { noteMutation, type Noted } from "./noteMutation";

/**
 * Which parts of the workbook have changed since they were last asked for, results of formulas included. It keeps places
 * only; what stands there is read when somebody asks.
 */
export class ChangedParts implements Noted {
  /** Sheets, names, custom XML or the protection of the structure. */
  book = false;
  /** By the sheet's id. */
  readonly sheets = new Map<string, ChangedSheet>();
  /** Cells that show a part of another cell's array, by the sheet's id: nothing says so when an array no longer covers them. */
  private readonly spilled = new Map<string, readonly { readonly row: number; readonly column: number }[]>();

  constructor(private readonly workbook: OpenWorkbook) {
    workbook.bookChanges.add((what) =>
      what === "anything" ? this.hostParts() : this.tables(what.sheetId, what.tables),
    );
    workbook.engine.injector.get(ICommandService).onCommandExecuted((info) => {
      if (info.type === CommandType.MUTATION) this.mutated(info);
    });
  }

  get any(): boolean {
    return this.book || this.sheets.size > 0;
  }

  sheet(id: string): ChangedSheet {
    let sheet = this.sheets.get(id);
    if (!sheet) this.sheets.set(id, (sheet = new ChangedSheet()));
    return sheet;
  }

  /** Something that the host keeps itself has changed; it does not say on which sheet. */
  private hostParts(): void {
    this.bookParts();
    for (const { id } of this.workbook.sheets()) this.sheet(id).layout = true;
  }

  bookParts(): void {
    this.book = true;
  }

  /** Tables of a sheet before and after a change. Cells of header rows are told as texts, whatever stands in them. */
  private tables(sheetId: string, tables: readonly TableState[]): void {
    const sheet = this.sheet(sheetId);
    sheet.layout = true;
    for (const header of tables.map(headerArea)) if (header) sheet.area(header);
  }

  /** Arrays of a sheet reach over these cells now. */
  spills(sheetId: string, cells: readonly { readonly row: number; readonly column: number }[]): void {
    const before = this.spilled.get(sheetId) ?? [];
    for (const { row, column } of [...before, ...cells]) this.sheet(sheetId).cell(row, column);
    this.spilled.set(sheetId, cells);
  }

  everything(): void {
    this.bookParts();
    for (const { id } of this.workbook.sheets()) this.sheet(id).everything();
  }

  /** Somebody has taken note of everything so far. */
  reset(): void {
    this.book = false;
    this.sheets.clear();
  }

  /** Another workbook is open. */
  restart(): void {
    this.reset();
    this.spilled.clear();
  }

  private mutated({ id, params }: ICommandInfo): void {
    const { unitId, subUnitId } = (params ?? {}) as { unitId?: string; subUnitId?: string };
    if (unitId !== undefined && unitId !== this.workbook.engine.unitId) return;
    const move = lineMove({ id, params, options: {}, source: "host" });
    if (move) {
      this.sheet(move.sheetId).move(move);
      const spilled = this.spilled.get(move.sheetId) ?? [];
      this.spilled.set(
        move.sheetId,
        spilled.flatMap((cell) => moveCell(cell, move) ?? []),
      );
    } else noteMutation(this, { id, params, sheetId: subUnitId }, this.workbook);
  }
}
