import { ICommandService, type Injector, type IUnitRange, toDisposable, type IDisposable } from "@univerjs/core";
import {
  type IDefinedNamesServiceParam,
  type ISetFormulaCalculationResultMutation,
  type ISetFormulaCalculationNotificationMutation,
  OtherFormulaMarkDirty,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import { calculationTrigger, type CalculationTrigger } from "./mends/formulas/calculationTrigger";

/** Rules mark their formulas after each result that their cells get. */
const isOfRule = (command: unknown): boolean => (command as { readonly id?: string }).id === OtherFormulaMarkDirty.id;

/** Cells that a calculation wrote, by sheet id. */
export type CalculatedCells = ReadonlyMap<string, readonly { readonly row: number; readonly column: number }[]>;

/**
 * Calculates when asked to. Univer waits 100 ms after the last change, Excel calculates before it answers the next read;
 * so reads `settle` first.
 */
export class Calculation {
  /** Manual calculation: changes wait until the next `settle`. */
  paused = false;
  private running = false;
  private stopping = false;
  private ending: ReturnType<typeof setTimeout> | undefined;
  private ended = false;
  private dirty: IUnitRange[] = [];
  private arrived: IUnitRange[] = [];
  private all = false;
  private idle: (() => void)[] = [];
  private readonly commands: ICommandService;
  private readonly trigger: CalculationTrigger;
  private readonly listeners = new Set<(cells: CalculatedCells) => void>();
  private readonly finishListeners = new Set<() => void>();
  private readonly startListeners = new Set<(isChange: boolean) => void>();

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.trigger = calculationTrigger(injector);
    this.commands.onCommandExecuted((command) => {
      if (this.paused || this.running) clearTimeout(this.trigger._setTimeoutKey);
      this.interrupt();
      if (command.id === SetFormulaCalculationStartMutation.id) this.running = true;
      if (command.id === SetFormulaCalculationResultMutation.id)
        this.report(command.params as ISetFormulaCalculationResultMutation);
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      if ((command.params as ISetFormulaCalculationNotificationMutation).functionsExecutedState !== undefined)
        this.finish();
    });
  }

  /** True while cells may still show results from before the last change. */
  get pending(): boolean {
    return this.running || this.waiting;
  }

  /** Calculates everything that waits, and resolves when its results are in the cells. */
  async settle(): Promise<void> {
    while (this.pending && !this.ended) {
      // Validations mark their formulas a moment after the change; one calculation for both.
      if (!this.running) await new Promise((resolve) => setTimeout(resolve, 0));
      // Meanwhile the workbook may have been closed.
      if (!this.running && this.waiting && !this.ended) this.start();
      if (!this.running) continue;
      await new Promise<void>((resolve) => this.idle.push(resolve));
    }
  }

  /** Gives up what waits and what is under way, as its workbook is about to be closed. Resolves when nothing goes on. */
  async abandon(): Promise<void> {
    const { trigger } = this;
    do {
      clearTimeout(trigger._setTimeoutKey);
      trigger._waitingCommandQueue = [];
      trigger._executingDirtyData = trigger._generateDirty([]);
      this.dirty = [];
      this.arrived = [];
      this.all = false;
      if (this.running) {
        this.stop();
        await new Promise<void>((resolve) => this.idle.push(resolve));
      }
      // Univer's commands have others behind them, a moment later.
      await new Promise((resolve) => setTimeout(resolve, 0));
    } while (this.pending && !this.ended);
  }

  /** Nothing is calculated any more. Resolves when what was under way has ended. */
  async end(): Promise<void> {
    this.ended = true;
    clearTimeout(this.trigger._setTimeoutKey);
    if (this.running) await new Promise<void>((resolve) => this.idle.push(resolve));
  }

  /** Marks cells whose results must be computed anew, though nothing that they refer to has changed. */
  invalidate(cells: readonly IUnitRange[] | "all"): void {
    if (cells === "all") this.all = true;
    else for (const cell of cells) this.dirty.push(cell);
  }

  /** Marks cells for which a result has come that they had to wait for: nothing else has changed. */
  arrive(cells: readonly IUnitRange[]): void {
    this.arrived.push(...cells);
  }

  /** Names that came to mean something without a command: formulas that use them must learn of it. */
  namesDefined(names: readonly IDefinedNamesServiceParam[], unitId: string): void {
    for (const name of names)
      this.trigger._waitingCommandQueue.push({ id: SetDefinedNameMutation.id, params: { ...name, unitId } });
  }

  /** Tells which cells each calculation wrote. */
  onResults(listener: (cells: CalculatedCells) => void): IDisposable {
    this.listeners.add(listener);
    return toDisposable(() => this.listeners.delete(listener));
  }

  /**
   * Calls before each calculation; what it marks is computed too. `isChange` is false where there is nothing but results that have
   * arrived, and what follows from them.
   */
  onStart(listener: (isChange: boolean) => void): IDisposable {
    this.startListeners.add(listener);
    return toDisposable(() => this.startListeners.delete(listener));
  }

  /** Calls after each calculation, whether or not it wrote a cell. */
  onFinish(listener: () => void): IDisposable {
    this.finishListeners.add(listener);
    return toDisposable(() => this.finishListeners.delete(listener));
  }

  private get waiting(): boolean {
    return this.all || this.dirty.length > 0 || this.arrived.length > 0 || this.trigger._waitingCommandQueue.length > 0;
  }

  private start(): void {
    const { trigger } = this;
    clearTimeout(trigger._setTimeoutKey);
    const isChange = this.all || this.dirty.length > 0 || !trigger._waitingCommandQueue.every(isOfRule);
    for (const listener of this.startListeners) listener(isChange);
    const changed = trigger._generateDirty(trigger._waitingCommandQueue);
    for (const cell of [...this.dirty, ...this.arrived]) changed.dirtyRanges.push(cell);
    changed.forceCalculation ||= this.all;
    trigger._waitingCommandQueue = [];
    this.dirty = [];
    this.arrived = [];
    this.all = false;
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, changed);
    this.running = true;
    void this.commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...trigger._executingDirtyData },
      { onlyLocal: true },
    );
  }

  /**
   * Stops a calculation whose cells have changed meanwhile, for a new one: its results would overwrite what was typed
   * into them. Univer alone starts the second beside the first when that is quick enough (seen in 0.25.1).
   */
  private interrupt(): void {
    if (this.running && this.trigger._waitingCommandQueue.length > 0) this.stop();
  }

  private stop(): void {
    if (this.stopping) return;
    this.stopping = true;
    void this.commands.executeCommand(SetFormulaCalculationStopMutation.id, {}, { onlyLocal: true });
  }

  private finish(): void {
    // A stopped calculation says so twice: it is over when both have been heard.
    if (this.stopping) {
      clearTimeout(this.ending);
      this.ending = setTimeout(() => this.over(), 0);
    } else this.over();
  }

  private over(): void {
    this.running = false;
    this.stopping = false;
    if (this.waiting && !this.paused && !this.ended) {
      this.start();
      return;
    }
    for (const listener of this.finishListeners) listener();
    for (const resolve of this.idle.splice(0)) resolve();
  }

  private report(result: ISetFormulaCalculationResultMutation): void {
    const cells = new Map<string, { row: number; column: number }[]>();
    for (const sheets of Object.values(result.unitData))
      for (const [sheetId, rows] of Object.entries(sheets ?? {}))
        for (const [row, columns] of Object.entries(rows ?? {}))
          for (const column of Object.keys(columns ?? {})) {
            const list = cells.get(sheetId) ?? [];
            list.push({ row: Number(row), column: Number(column) });
            cells.set(sheetId, list);
          }
    if (cells.size > 0) for (const listener of this.listeners) listener(cells);
  }
}
