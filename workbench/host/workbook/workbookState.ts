import { IFunctionService } from "@univerjs/engine-formula";
import type { Engine } from "../../engine/engine";
import type { HostOptions } from "../basics/hostOptions";
import { CALM, type Moods } from "../basics/moods";
import { Listeners } from "../basics/listeners";
import { Book, type BookView } from "./book";
import type { Deed } from "./deeds";
import { Names } from "./names";
import { RowFitting } from "./rowFitting";
import { Spelling } from "./spelling";
import { NO_TABLES, type TableFormulas } from "./tables/tableFormulas";
import type { TableState } from "./tables/tableState";
import { Unheard } from "./unheard";

/** Which part of the book was written: the tables of a sheet as they were and as they are, or any other part. */
export type BookChange = "anything" | { readonly sheetId: string; readonly tables: readonly TableState[] };

/** The open workbook but for its sheets: the engine's part, the host's own, and what is known of its changes. */
export class WorkbookState {
  /** The add-in asked for no calculation before its next request. */
  calculationSuspended = false;
  /** What was written while calculation was suspended stays uncalculated; see {@link Moods.suspendedCalculationStays}. */
  calculationHeld = false;
  /** Calculation is manual, but was asked for. */
  calculateNow = false;
  /** Calculation is automatic except for data tables, of which the engine has none. */
  exceptDataTables = false;
  /** True after any change since the workbook was opened or saved. */
  unsaved = false;
  /** True once the workbook has been saved. */
  saved = false;
  readonly moods: Moods = { ...CALM };
  readonly names: Names;
  readonly spelling: Spelling;
  /** What formulas say that refer to tables. */
  tableFormulas: TableFormulas = NO_TABLES;
  readonly rowFitting: RowFitting;
  readonly unheard = new Unheard();
  readonly deeds = new Listeners<Deed>();
  /** Tells of each change of the book. */
  readonly bookChanges = new Listeners<BookChange>();
  /** Tells of each change that Univer makes no step of. */
  readonly stepless = new Listeners<void>();
  /** In this request. */
  activatedInVain = false;
  private written = new Book();
  private edits = 0;

  constructor(
    readonly engine: Engine,
    readonly options: HostOptions,
  ) {
    const functions = engine.injector.get(IFunctionService);
    this.names = new Names(engine);
    this.rowFitting = new RowFitting(engine);
    this.spelling = new Spelling(
      (name, isAddIns) => functions.hasExecutor(name) && (options.functionsRegistered || !isAddIns),
    );
  }

  /** The host's own part of the workbook, to be read; it is written in {@link change} only. */
  get book(): BookView {
    return this.written;
  }

  /** The only way to write the book: from then on the workbook is unsaved, and whoever keeps a copy of it hears of it. */
  change<T>(write: (book: Book) => T, what: BookChange = "anything"): T {
    const result = write(this.written);
    this.edited();
    this.bookChanges.tell(what);
    return result;
  }

  /** Puts a new book in the place of this one: another workbook is being opened. */
  replaceBook(fill: (book: Book) => void): void {
    this.written = new Book();
    fill(this.written);
  }

  /** Makes a step of the undo list of a change that Univer makes none of. */
  asStep(action: () => void): void {
    action();
    this.stepless.tell();
    const { undoSteps, unitId } = this.engine;
    undoSteps.pushUndoRedo({ unitID: unitId, undoMutations: [], redoMutations: [] });
  }

  /** Notes that the workbook is no longer as it was opened or saved. */
  edited(): void {
    this.unsaved = true;
    this.edits++;
  }

  /** The add-in's request is over. */
  requestEnded(): void {
    const { calculation } = this.engine;
    if (this.calculationSuspended && this.moods.suspendedCalculationStays && !calculation.paused)
      this.calculationHeld = calculation.paused = true;
    this.calculationSuspended = false;
    this.activatedInVain = false;
  }

  /** True where an activation is to come to nothing; see {@link Moods.ignoredActivations}. */
  activationIgnored(): boolean {
    if (!this.activatedInVain && this.moods.ignoredActivations > 0) {
      this.moods.ignoredActivations--;
      this.activatedInVain = true;
    }
    return this.activatedInVain;
  }

  /** Notes that the workbook was saved as it is. */
  markSaved(): void {
    this.saved = true;
    this.unsaved = false;
  }

  /** Counts the changes, but for results of formulas. */
  get revision(): number {
    return this.edits;
  }

  /** Calculates what waits, unless calculation is manual. */
  async settle(): Promise<void> {
    if (this.engine.calculation.paused && !this.calculateNow) return;
    this.calculateNow = false;
    if (this.calculationHeld) this.calculationHeld = this.engine.calculation.paused = false;
    await this.engine.calculation.settle();
  }
}
