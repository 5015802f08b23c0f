import type { Engine } from "../engine/engine";
import type { Area } from "./basics/address";
import { Book } from "./workbook/book";
import { ChangedParts } from "./changes/changedParts";
import { CustomFunctions } from "./functions/customFunctions";
import { Events } from "./observers/events";
import { fail } from "./basics/errors";
import { Computable } from "./functions/computable";
import { keepUncomputed } from "./functions/keepUncomputed";
import { followCells } from "./api/followCells";
import { guardGrid } from "./observers/guardGrid";
import { type ApiObject, NullObject } from "./api/base/apiObject";
import { Range } from "./api/range/range";
import { RangeAreas } from "./api/range/rangeAreas";
import { Workbook } from "./api/workbook/workbook";
import { Worksheet } from "./api/worksheet/worksheet";
import { Names } from "./workbook/names";
import { Protection } from "./workbook/protection";
import { References } from "./api/base/references";
import { RowFitting } from "./workbook/rowFitting";
import { Rules } from "./rules/rules";
import { ShapeSteps } from "./shape/shapeSteps";
import { Sheet } from "./workbook/sheet";
import { Tables } from "./tables/tables";
import type { HostOptions, RichApiEntry } from "./types";
import { typedEntries } from "./observers/typedEntries";
import { watchChanges } from "./observers/watchChanges";

/** What the objects of the API share: the engine, the host's own part of the workbook, and ways to one another. */
export class HostCore {
  book = new Book();
  /** The add-in asked for no calculation before its next request. */
  calculationSuspended = false;
  /** Calculation is manual, but was asked for. */
  calculateNow = false;
  /** True after any change since the workbook was opened or saved. */
  unsaved = false;
  /** Counts the changes, but for results of formulas. */
  edits = 0;
  /** Whether the add-in's pane is shown; see `Office.addin`. */
  paneVisible = true;
  /** True once the workbook has been saved. */
  saved = false;
  readonly references: References;
  readonly functions: CustomFunctions;
  readonly protection: Protection;
  readonly events: Events;
  readonly names: Names;
  readonly tables: Tables;
  readonly rules: Rules;
  readonly rowFitting: RowFitting;
  readonly computable: Computable;
  readonly shapeSteps: ShapeSteps;
  readonly changed: ChangedParts;
  private readonly listeners = new Set<(entries: RichApiEntry[]) => void>();

  constructor(
    readonly engine: Engine,
    readonly options: HostOptions,
  ) {
    this.changed = new ChangedParts(this);
    this.references = new References(this);
    this.functions = new CustomFunctions(this);
    this.protection = new Protection(this);
    this.names = new Names(this);
    this.tables = new Tables(this);
    this.rules = new Rules(this);
    this.rowFitting = new RowFitting(this);
    this.computable = new Computable(this);
    keepUncomputed(this);
    this.events = new Events(this);
    engine.entries = typedEntries(this);
    watchChanges(this);
    guardGrid(this);
    followCells(this);
    this.shapeSteps = new ShapeSteps(this);
  }

  get dirty(): boolean {
    return this.unsaved;
  }

  /** Who sets it has changed a part of the workbook that the host keeps itself; of mutations the core hears by {@link edited}. */
  set dirty(dirty: boolean) {
    if (!dirty) {
      this.unsaved = false;
      return;
    }
    this.edited();
    this.changed.hostParts();
  }

  edited(): void {
    this.unsaved = true;
    this.edits++;
  }

  /** The object that every path starts from. */
  root(): ApiObject {
    return new Workbook(this);
  }

  nothing(): NullObject {
    return new NullObject(this);
  }

  /** All sheets in the order of their tabs. */
  sheets(): Sheet[] {
    return this.engine.workbook.getSheetOrders().map((id) => new Sheet(this, id));
  }

  /** The sheet with this id or name. */
  findSheet(key: string): Sheet | undefined {
    const name = key.toLowerCase();
    return this.sheets().find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
  }

  /** The same, but it must exist. */
  sheet(key: string): Sheet {
    return this.findSheet(key) ?? fail("ItemNotFound");
  }

  activeSheet(): Sheet {
    return new Sheet(this, this.engine.workbook.getActiveSheet()?.getSheetId() ?? fail("ItemNotFound"));
  }

  worksheet(sheet: Sheet): Worksheet {
    return new Worksheet(this, sheet);
  }

  range(sheet: Sheet, area: Area): Range {
    return new Range(this, sheet, area);
  }

  rangeAreas(sheet: Sheet, areas: readonly Area[]): RangeAreas {
    return new RangeAreas(this, sheet, areas);
  }

  /** Calculates what waits, unless calculation is manual. */
  async settle(): Promise<void> {
    if (this.engine.calculation.paused && !this.calculateNow) return;
    this.calculateNow = false;
    await this.engine.calculation.settle();
  }

  /** Sends events and calls of functions to the add-in. */
  send(entries: RichApiEntry[]): void {
    for (const listener of this.listeners) listener(entries);
  }

  subscribe(listener: (entries: RichApiEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
