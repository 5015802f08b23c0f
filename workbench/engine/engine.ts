import {
  CustomCommandExecutionError,
  EDITOR_ACTIVATED,
  FORMULA_EDITOR_ACTIVATED,
  ICommandService,
  IContextService,
  type IDisposable,
  type IExecutionOptions,
  type IRange,
  IUndoRedoService,
  IUniverInstanceService,
  type IWorkbookData,
  type Injector,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { Calculation } from "./calculation";
import type { CellEntries } from "./cellEditor/cellEntries";
import "./mends/formulas/addressFunctions";
import "./mends/formulas/changedNames";
import { registerImplicitIntersection } from "./mends/formulas/implicitIntersection";
import { followDefinedNames } from "./mends/formulas/definedNames";
import { commandDepth, forgetRefused } from "./mends/core/commandStack";
import { forgetRuleFormulas, forgetWorkbook } from "./mends/core/closedWorkbooks";
import "./mends/formulas/blockedSpills";
import "./mends/formulas/circularFormulas";
import "./mends/formulas/comparedBlanks";
import "./mends/cells/deletedCells";
import "./mends/cells/formatsKeepFormulas";
import "./mends/cells/formatsKeepValues";
import "./mends/cells/formatsOfAlikeCells";
import "./mends/formulas/formulasTogether";
import "./mends/formulas/formulasWithoutCell";
import "./mends/formulas/keptBlanks";
import "./mends/formulas/knownDependencies";
import "./mends/formulas/numbersInTextCells";
import "./mends/formulas/numerals";
import "./mends/formulas/openBrackets";
import "./mends/formulas/tableFormulas";
import "./mends/cells/ownStyles";
import "./mends/rules/closedRules";
import "./mends/rules/resultsByRule";
import "./mends/formulas/richTextValues";
import "./mends/rules/rulesById";
import "./mends/rules/rulesOfCell";
import { endWithMonths } from "./mends/formulas/laterMonths";
import { readDatesInTexts } from "./mends/formulas/datesInTexts";
import { searchTexts } from "./mends/formulas/searchedTexts";
import { registerPhonetic } from "./mends/formulas/phonetic";
import { writeNumerals } from "./mends/formulas/textNumerals";
import { drawNumerals } from "./mends/cells/drawnNumerals";
import "./mends/formulas/textsAsNumbers";
import { checkUniverVersion } from "./mends/core/univerVersion";
import "./mends/core/quickClone";
import "./mends/core/stylesByContent";
import "./mends/core/apartRanges";
import { ResultFormats } from "./resultFormats";
import type { UndoSteps } from "./undoSteps";

/** Who made a change: the host's own writes are told apart from the user's in the grid. */
export type ChangeSource = "host" | "user";

/** One command, operation or mutation of Univer. */
export interface EngineCommand {
  readonly id: string;
  readonly params: unknown;
  readonly options: IExecutionOptions;
  readonly source: ChangeSource;
}

/** Univer caches parsed formulas for the whole process by the workbook's id, so no two workbooks may share one. */
let workbooks = 0;

/** A Univer workbook, with or without a screen, and what the host needs beyond Univer's own services. */
export class Engine {
  readonly injector: Injector;
  readonly calculation: Calculation;
  private readonly commands: ICommandService;
  private readonly resultFormats: ResultFormats;
  private current: Workbook;
  /** Brings cells of the active sheet into view, where there is a screen. */
  reveal: (range: IRange) => void = () => undefined;
  /** Called where somebody clicks a cell; the offset from its upper left corner is in points. */
  clicked?: (sheetId: string, row: number, column: number, offset: { readonly x: number; readonly y: number }) => void;
  /** What reads and judges texts that are typed into cells. */
  entries?: CellEntries;
  private hostDepth = 0;
  private userDepth = 0;

  constructor(
    private readonly univer: Univer,
    data: Partial<IWorkbookData>,
  ) {
    checkUniverVersion();
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.current = this.create(data);
    const functions = this.injector.get(IFunctionService);
    registerImplicitIntersection(functions);
    registerPhonetic(functions);
    writeNumerals(functions);
    // In this order: months are counted from what was read.
    endWithMonths(functions);
    readDatesInTexts(functions);
    searchTexts(functions);
    drawNumerals(this.injector);
    this.calculation = new Calculation(this.injector);
    followDefinedNames(this.injector);
    this.resultFormats = new ResultFormats(this.injector);
  }

  /** The open workbook; replaced by {@link open}. */
  get workbook(): Workbook {
    return this.current;
  }

  get undoSteps(): UndoSteps {
    return this.injector.get(IUndoRedoService) as UndoSteps;
  }

  get unitId(): string {
    return this.current.getUnitId();
  }

  /** Closes the workbook and opens another in its place. Nothing may be under way: see {@link Calculation.abandon}. */
  open(data: Partial<IWorkbookData>): void {
    const closed = this.unitId;
    this.undoSteps.clearUndoRedo(closed);
    forgetRuleFormulas(this.injector, closed);
    // In this order: listeners to the closing workbook's last commands must find one that is alive.
    this.current = this.create(data);
    this.injector.get(IUniverInstanceService).disposeUnit(closed);
    this.resultFormats.forget();
    forgetWorkbook(this.injector, closed);
  }

  /** Runs a command or mutation of Univer on behalf of the host. `unitId` is filled in. */
  run(id: string, params: object, options?: IExecutionOptions): boolean {
    return this.asHost(() => this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, options));
  }

  /**
   * Runs a command whose handler is asynchronous in form only: it changes the workbook before it returns. Univer's
   * synchronous way refuses such commands.
   */
  runHandler<P extends object>(
    command: { readonly handler: (accessor: Injector, params: P & { unitId: string }) => unknown },
    params: P,
  ): void {
    this.asHost(() => void command.handler(this.injector, { unitId: this.unitId, ...params }));
  }

  /** What the host changes inside becomes one step of the undo list. */
  asOneStep<T>(action: () => Promise<T>): Promise<T> {
    return this.undoSteps.gather(this.unitId, () => this.hostDepth > 0, action);
  }

  /** What runs inside counts as the host's change, not the user's. */
  asHost<T>(action: () => T): T {
    this.hostDepth++;
    try {
      return action();
    } finally {
      this.hostDepth--;
    }
  }

  /** What runs inside counts as the user's change, though a program makes it. */
  asUser<T>(action: () => T): T {
    this.userDepth++;
    try {
      return action();
    } finally {
      this.userDepth--;
    }
  }

  /** Called before each command; a listener that returns false stops it. */
  onBefore(listener: (command: EngineCommand) => boolean | void): IDisposable {
    return this.commands.beforeCommandExecuted((info, options) => {
      if (listener(this.describe(info, options)) !== false) return;
      forgetRefused(this.commands);
      throw new CustomCommandExecutionError(`${info.id} is not allowed here.`);
    });
  }

  /** True for a command that no other command runs; to be asked while it is about to begin. */
  get outermost(): boolean {
    return commandDepth(this.commands) <= 1;
  }

  /** Called after each command. */
  onAfter(listener: (command: EngineCommand) => void): IDisposable {
    return this.commands.onCommandExecuted((info, options) => listener(this.describe(info, options)));
  }

  /** True while somebody types in a cell. */
  get editing(): boolean {
    const context = this.injector.get(IContextService);
    return context.getContextValue(EDITOR_ACTIVATED) || context.getContextValue(FORMULA_EDITOR_ACTIVATED);
  }

  /** Frees the workbook, its screen and its timers. */
  dispose(): void {
    // Univer fails when it is disposed in the middle of a calculation.
    void this.calculation.end().then(() => this.univer.dispose());
  }

  private create(data: Partial<IWorkbookData>): Workbook {
    const workbook = this.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      ...data,
      id: `workbook-${++workbooks}`,
    });
    // Undo works on the workbook that has the focus.
    this.injector.get(IUniverInstanceService).focusUnit(workbook.getUnitId());
    return workbook;
  }

  private describe(info: { id: string; params?: unknown }, options: IExecutionOptions | undefined): EngineCommand {
    const source = this.hostDepth > 0 && this.userDepth === 0 ? "host" : "user";
    return { id: info.id, params: info.params, options: options ?? {}, source };
  }
}
