import type { WorkbookData } from "../../src/spreadsheet/ooxml/workbookData";
import type { Engine } from "../engine/engine";
import { resolveTables } from "../engine/mends/formulas/tableFormulas";
import { NullObject, type ApiContext } from "./api/base/apiObject";
import { References } from "./api/base/references";
import { followCells } from "./api/followCells";
import { Range } from "./api/range/range";
import { RangeAreas } from "./api/range/rangeAreas";
import { WorkbookRangeAreas } from "./api/range/workbookRangeAreas";
import { type Shell, unseenShell } from "./api/services/shell";
import { TableScopedCollection } from "./api/table/tableScopedCollection";
import { Worksheet } from "./api/worksheet/worksheet";
import { newChannel } from "./basics/channel";
import type { HostOptions } from "./basics/hostOptions";
import { OBJECT_MODEL_EVENT } from "./basics/richApi";
import { ChangedParts } from "./changes/changedParts";
import { Computable } from "./functions/computable";
import { CustomFunctions } from "./functions/customFunctions";
import { keepUncomputed } from "./functions/keepUncomputed";
import { EVENT } from "./observers/eventNumbers";
import { Events } from "./observers/events";
import { guardGrid } from "./observers/guardGrid";
import { typedEntries } from "./observers/typedEntries";
import { watchChanges } from "./observers/watchChanges";
import { ShapeSteps } from "./shape/shapeSteps";
import { calculateMissing, fitRows, loadWorkbook } from "./transfer/loadWorkbook";
import { type FollowedTables, followTables } from "./tables/followTables";
import { Sheet } from "./workbook/sheet";
import { OpenWorkbook } from "./workbook/openWorkbook";
import { registerSetTables } from "./workbook/tables/setTables";

/** Puts the floors together over one engine. */
export class HostCore {
  /** The way to the add-in. */
  readonly channel = newChannel();
  readonly workbook: OpenWorkbook;
  readonly changed: ChangedParts;
  readonly functions: CustomFunctions;
  readonly computable: Computable;
  readonly events: Events;
  readonly shapeSteps: ShapeSteps;
  private readonly tables: FollowedTables;
  /** What the API's objects share. */
  readonly context: ApiContext;
  private shell: Shell = unseenShell(
    (visible) => this.paneTurned(visible),
    () => this.workbook.markSaved(),
  );

  constructor(
    private readonly engine: Engine,
    options: HostOptions,
  ) {
    const workbook = (this.workbook = new OpenWorkbook(engine, options));
    const references = new References();
    this.changed = new ChangedParts(workbook);
    this.functions = new CustomFunctions(workbook, this.channel);
    registerSetTables(workbook);
    workbook.tableFormulas = this.tables = followTables(workbook);
    resolveTables(engine.injector, (formula, at) => this.tables.resolved(formula, at));
    this.computable = new Computable(workbook);
    keepUncomputed(workbook, this.computable);
    this.events = new Events(workbook, this.functions, this.channel, (sheet, area) =>
      references.idForEvent(new Range(this.context, sheet, area)),
    );
    this.context = this.newContext(references);
    engine.entries = typedEntries(workbook);
    engine.clicked = (sheetId, row, column, offset) =>
      this.events.clicked(new Sheet(workbook, sheetId), { row, column, rows: 1, columns: 1 }, offset);
    watchChanges(workbook);
    guardGrid(workbook);
    followCells(workbook, references);
    this.shapeSteps = new ShapeSteps(workbook);
  }

  /** Opens a workbook in the place of the one that is open; rows for which it has no height are fitted where that is wanted. */
  load(data: WorkbookData, fitting: boolean): void {
    const { engine, workbook } = this;
    engine.asHost(() => {
      loadWorkbook(workbook, data);
      this.functions.reset();
      this.computable.reset();
      this.tables.restart();
      this.changed.restart();
      calculateMissing(workbook, data);
      // What is fitted and computed from here on differs from the data.
      if (fitting) fitRows(workbook, data);
      this.shapeSteps.reset();
      engine.undoSteps.clearUndoRedo(engine.unitId);
      this.events.reset();
    });
  }

  useShell(shell: Shell): void {
    this.shell = shell;
  }

  paneTurned(visible: boolean): void {
    const message = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    this.channel.tell([[OBJECT_MODEL_EVENT, EVENT.paneVisibility, "", message, 0, false]]);
  }

  private newContext(references: References): ApiContext {
    const { workbook, functions, events } = this;
    const shell = (): Shell => this.shell;
    const context: ApiContext = {
      workbook,
      functions,
      events,
      references,
      storage: new Map(),
      startState: { state: "Inactive" },
      get shell() {
        return shell();
      },
      range: (sheet, area) => new Range(context, sheet, area),
      rangeAreas: (sheet, areas) => new RangeAreas(context, sheet, areas),
      workbookAreas: (cells) => new WorkbookRangeAreas(context, cells),
      worksheet: (sheet) => new Worksheet(context, sheet),
      tablesIn: (sheet, areas, fullyContained) => new TableScopedCollection(context, sheet, areas, fullyContained),
      nothing: () => new NullObject(context),
    };
    return context;
  }
}
