import type { ICellData } from "@univerjs/core";
import {
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
  type ISetRangeValuesMutationParams,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type { EngineCommand } from "../../engine/engine";
import { type Area, bounding, formatArea } from "../basics/address";
import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";
import { valueType } from "../basics/valueType";
import { structureChange } from "./eventChanges";
import type { CustomFunctions } from "../functions/customFunctions";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import type { Channel } from "../basics/channel";
import { EVENT } from "./eventNumbers";
import { deedEvent } from "./deedEvents";
import { selectedAreas } from "../workbook/selection";
import { Sheet } from "../workbook/sheet";
import { FormulaChanges } from "./formulaChanges";
import { TableEvents } from "./tableEvents";
import { OBJECT_MODEL_EVENT, type RichApiEntry } from "../basics/richApi";

const WORKBOOK = "Workbook";

interface Before {
  readonly value: CellValue;
  readonly type: string;
}

/** Tells the add-in what happens to the workbook, whoever does it. */
export class Events {
  /** `runtime.enableEvents`. */
  enabled = true;
  private activeId = "";
  private nameBefore = "";
  private before: Before | undefined;
  private last = "";
  private source: "Local" | "Remote" = "Local";
  private readonly outbox: (() => RichApiEntry[])[] = [];
  private readonly tables: TableEvents;
  private readonly formulas: FormulaChanges;

  /** @param referenceTo the name by which the add-in may ask for cells that an event speaks of */
  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly functions: CustomFunctions,
    private readonly channel: Channel,
    private readonly referenceTo: (sheet: Sheet, area: Area) => string,
  ) {
    const { engine } = workbook;
    this.tables = new TableEvents(workbook);
    this.formulas = new FormulaChanges(workbook);
    this.activeId = workbook.activeSheet().id;
    engine.onBefore((command) => {
      this.formulas.remember(command);
      this.remember(command);
    });
    engine.onAfter((command) => this.observe(command));
    workbook.deeds.add((deed) => {
      const { type, message } = deedEvent(deed);
      this.announce(type, deed.sheetId, message);
    });
    engine.calculation.onResults((cells) => {
      for (const [sheetId, list] of cells) {
        const area = list.map(({ row, column }): Area => ({ row, column, rows: 1, columns: 1 })).reduce(bounding);
        this.announce(EVENT.calculated, sheetId, { address: formatArea(area) });
      }
    });
  }

  /** Tells the sheet's listeners and the workbook's, once what changed has been calculated. */
  announce(type: number, worksheetId: string, message: object | (() => object)): void {
    if (!this.enabled || this.workbook.unheard.all) return;
    if (this.outbox.length === 0) setTimeout(() => void this.flush(), 0);
    const { source } = this;
    this.outbox.push(() => {
      const told = { source, worksheetId, ...(typeof message === "function" ? message() : message) };
      const text = JSON.stringify(told);
      const remote = source === "Remote";
      const entries = [worksheetId, WORKBOOK].map((target): RichApiEntry => [
        OBJECT_MODEL_EVENT,
        type,
        target,
        text,
        0,
        remote,
      ]);
      if (type === EVENT.changed) entries.push(...this.tables.changed(worksheetId, told));
      if (type === EVENT.selectionChanged) entries.push(...this.tables.selectionChanged(worksheetId, told));
      return entries;
    });
  }

  /** A message that is for the library itself, behind what was announced before it. */
  tellLibrary(type: number, message: object): void {
    if (this.outbox.length === 0) setTimeout(() => void this.flush(), 0);
    this.outbox.push(() => [[OBJECT_MODEL_EVENT, type, "", JSON.stringify(message), 0, false]]);
  }

  /** Tells now what waits to be told. */
  async flush(): Promise<void> {
    await this.workbook.settle();
    if (this.outbox.length === 0) return;
    this.channel.tell(this.outbox.splice(0).flatMap((entries) => entries()));
  }

  /** Somebody clicked a cell; the offset from its upper left corner is in points. */
  clicked(sheet: Sheet, area: Area, { x, y }: { readonly x: number; readonly y: number }): void {
    this.announce(EVENT.singleClicked, sheet.id, { address: formatArea(area), offsetX: x, offsetY: y });
  }

  /** The workbook's window came to the front again. */
  workbookActivated(): void {
    if (this.enabled) this.channel.tell([[OBJECT_MODEL_EVENT, EVENT.workbookActivated, WORKBOOK, "{}", 0, false]]);
  }

  /** The add-in's settings in the workbook were changed. */
  settingsChanged(): void {
    if (this.enabled) this.channel.tell([[OBJECT_MODEL_EVENT, EVENT.settingsChanged, "", "{}", 0, false]]);
  }

  /** After another workbook was opened. */
  reset(): void {
    this.activeId = this.workbook.activeSheet().id;
  }

  private remember({ id, params, options }: EngineCommand): void {
    if (id === SetWorksheetNameMutation.id)
      this.nameBefore = this.workbook.findSheet((params as { subUnitId: string }).subUnitId)?.name ?? "";
    this.before = undefined;
    if (id !== SetRangeValuesMutation.id || options.fromFormula) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const written = cells(cellValue, isContent);
    const [only] = written;
    if (!only || written.length > 1) return;
    const value =
      this.formulas.valueBefore(only.row, only.column) ??
      new Sheet(this.workbook, subUnitId).value(only.row, only.column);
    this.before = { value, type: valueType(value) };
  }

  /** Tells what runs inside as the doing of somebody else who has the workbook open. */
  remotely(action: () => void): void {
    this.source = "Remote";
    try {
      action();
    } finally {
      this.source = "Local";
    }
  }

  private observe(command: EngineCommand): void {
    if (this.workbook.unheard.all) return;
    const { id, params } = command;
    const triggerSource = command.source === "host" ? "ThisLocalAddin" : "Unknown";
    if (id === SetRangeValuesMutation.id) return this.cellsWritten(command, triggerSource);
    if (id === SetSelectionsOperation.id) return this.selected();
    if (id === SetWorksheetActiveOperation.id) return this.activated();
    if (id === SetWorksheetNameMutation.id) {
      const { subUnitId, name } = params as { subUnitId: string; name: string };
      return this.announce(EVENT.nameChanged, subUnitId, { nameBefore: this.nameBefore, nameAfter: name });
    }
    if (id === InsertSheetMutation.id)
      return this.announce(EVENT.added, (params as IInsertSheetMutationParams).sheet.id, {});
    if (id === RemoveSheetMutation.id) {
      this.announce(EVENT.deleted, (params as IRemoveSheetMutationParams).subUnitId, {});
      return this.activated();
    }
    const change = structureChange(command);
    if (change) this.announce(EVENT.changed, change.sheetId, { ...change.message, triggerSource });
  }

  private cellsWritten({ params, options }: EngineCommand, triggerSource: string): void {
    if (options.fromFormula || options.applyFormulaCalculationResult) return;
    const { subUnitId, cellValue, trigger } = params as ISetRangeValuesMutationParams;
    if (trigger === "update-formula") return;
    const content = cells(cellValue, isContent);
    this.functions.forget(
      (site) =>
        site.sheetId === subUnitId && content.some(({ row, column }) => row === site.row && column === site.column),
    );
    const written = content.length > 0 ? content : cells(cellValue, (cell) => cell !== null && "s" in cell);
    if (written.length === 0) return;
    const area = written.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })).reduce(bounding);
    const sheet = new Sheet(this.workbook, subUnitId);
    const where = {
      address: formatArea(area),
      referenceId: this.referenceTo(sheet, area),
      triggerSource,
    };
    const formulaDetails = this.formulas.take(sheet);
    if (formulaDetails.length > 0) this.announce(EVENT.formulaChanged, subUnitId, { formulaDetails });
    if (content.length === 0) return this.announce(EVENT.formatChanged, subUnitId, where);
    const common = { ...where, changeType: "RangeEdited", shiftDirection: "None" };
    const [only] = content;
    const { before } = this;
    if (!only || content.length > 1 || !before) return this.announce(EVENT.changed, subUnitId, common);
    const details = (): object => {
      // Its sheet may have gone by then, and the value with it.
      if (!this.workbook.findSheet(subUnitId)) return common;
      const after = sheet.value(only.row, only.column);
      const types = { valueTypeBefore: before.type, valueTypeAfter: valueType(after) };
      return { ...common, valueBefore: before.value, valueAfter: after, ...types };
    };
    // A formula has no value yet; another value may have moved by the time that the add-in hears of it.
    this.announce(
      EVENT.changed,
      subUnitId,
      sheet.storedFormula(only.row, only.column) === undefined ? details() : details,
    );
  }

  private selected(): void {
    if (this.workbook.unheard.selections) return;
    const { sheet, areas } = selectedAreas(this.workbook);
    const address = areas.map((area) => formatArea(area)).join(",");
    // Univer repeats itself while the mouse is down.
    const key = `${sheet.id}!${address}`;
    if (key !== this.last) this.announce(EVENT.selectionChanged, sheet.id, { address });
    this.last = key;
  }

  private activated(): void {
    if (this.workbook.unheard.activations) return;
    const { id } = this.workbook.activeSheet();
    if (id === this.activeId) return;
    this.announce(EVENT.deactivated, this.activeId, {});
    this.activeId = id;
    this.announce(EVENT.activated, id, {});
  }
}

/** A formula alone is one that only followed its cells; whoever writes a formula takes the old value away with it. */
function isContent(cell: ICellData | null): boolean {
  return cell === null || "v" in cell || "p" in cell;
}

function cells(
  matrix: ISetRangeValuesMutationParams["cellValue"],
  wanted: (cell: ICellData | null) => boolean,
): { row: number; column: number }[] {
  const list: { row: number; column: number }[] = [];
  for (const [row, columns] of Object.entries(matrix ?? {}))
    for (const [column, cell] of Object.entries(columns ?? {}))
      if (cell !== undefined && wanted(cell)) list.push({ row: Number(row), column: Number(column) });
  return list;
}
