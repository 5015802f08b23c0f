import {
  type DependencyOverride,
  ICommandService,
  IContextService,
  type IMutationInfo,
  type IUndoRedoItem,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
  type Nullable,
} from "@univerjs/core";
import { detached } from "./detached";

/** As many steps as Excel keeps. */
export const UNDO_LIMIT = 100;
/**
 * Values that all kept steps may hold together, some 200 MB: a hundred changes of a form take a twentieth of it. Where
 * steps are larger the oldest go, but for the last one.
 */
const SIZE_LIMIT = 4_000_000;

interface Change {
  readonly undo: IMutationInfo;
  readonly redo: IMutationInfo;
}

/** One change that can be taken back. */
export interface UndoableChange extends Change {
  /** True where it changes nothing, and only makes sure that nothing else is changed. */
  readonly empty: boolean;
  /** True where it is no step of its own after a request's: Excel's list has none for it. */
  readonly joins?: boolean;
}

/**
 * The undo list, which can gather what one request changes into one step, as Excel does. Univer's own batching undoes in the
 * order of the changes, which is wrong where two of them touch the same cell; and it keeps and runs the very objects that
 * the workbook goes on changing, so that a step done again was another one (seen in 0.25.1).
 */
export class UndoSteps extends LocalUndoRedoService {
  /** What has changed since the last step beside the grid's cells; it becomes part of the step, or is one `alone`. */
  beside: (alone: boolean) => UndoableChange | undefined = () => undefined;
  private gathered: IUndoRedoItem[] | undefined;
  private unit = "";
  private isOwn: () => boolean = () => true;
  private readonly sizes = new WeakMap<IUndoRedoItem, number>();
  private readonly ofRequests = new WeakSet<IUndoRedoItem>();

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (!this.gathered || item.unitID !== this.unit) return this.append([item]);
    if (this.isOwn()) return void this.gathered.push(item);
    // Somebody types while a request waits for a calculation.
    this.flush();
    this.append([item]);
  }

  /** What `action` changes in a workbook becomes one step; changes meanwhile that are not `isOwn` are steps of their own. */
  async gather<T>(unitId: string, isOwn: () => boolean, action: () => Promise<T>): Promise<T> {
    this.gathered = [];
    this.unit = unitId;
    this.isOwn = isOwn;
    try {
      return await action();
    } finally {
      this.flush();
      this.gathered = undefined;
      this.unit = "";
    }
  }

  /** True while changes are taken back without a command, as those of an entry that was refused. */
  takingBack = false;

  override rollback(id: string, unitID?: string): void {
    this.takingBack = true;
    try {
      super.rollback(id, unitID);
    } finally {
      this.takingBack = false;
    }
  }

  /** A change that came of the last step, or of the one that is being gathered, becomes part of it. */
  addToLast(unitID: string, { undo, redo }: Change): void {
    if (this.gathered && unitID === this.unit)
      return void this.gathered.push({ unitID, undoMutations: [undo], redoMutations: [redo] });
    const last = this._getUndoStack(unitID, true).at(-1);
    if (!last) return;
    // Of what the change was made is there only as long as the rest of the step has not been taken back.
    last.undoMutations.unshift(detached(undo).copy);
    last.redoMutations.push(detached(redo).copy);
  }

  /** True while a request gathers its step. */
  get gathering(): boolean {
    return this.gathered !== undefined;
  }

  /** How many steps can be taken back, or done again, in the workbook that has the focus. */
  count(command: "undo" | "redo"): number {
    const stack = command === "undo" ? this._getUndoStackForFocused() : this._getRedoStackForFocused();
    return stack.length;
  }

  override pitchTopUndoElement(): Nullable<IUndoRedoItem> {
    this.flush();
    return fresh(super.pitchTopUndoElement());
  }

  override pitchTopRedoElement(): Nullable<IUndoRedoItem> {
    this.flush();
    return fresh(super.pitchTopRedoElement());
  }

  /** What was gathered so far becomes a step. */
  private flush(): void {
    if (!this.gathered) return;
    this.append(this.gathered.splice(0));
  }

  private append(items: readonly IUndoRedoItem[]): void {
    const unitID = items[0]?.unitID ?? this.unit;
    const beside = this.beside(items.length === 0);
    const undoMutations = [...items].reverse().flatMap((item) => item.undoMutations);
    const redoMutations = items.flatMap((item) => item.redoMutations);
    // Last in both directions: what the grid's own changes do to it on their way is made good.
    if (beside && (!beside.empty || undoMutations.length > 0)) {
      undoMutations.push(beside.undo);
      redoMutations.push(beside.redo);
    }
    if (undoMutations.length === 0 && redoMutations.length === 0) return;
    if (beside?.joins && this.gathering && this.join(unitID, items, beside)) return;
    const id = items.length === 1 ? items[0]?.id : undefined;
    const { copy, size } = detached<IUndoRedoItem>({ unitID, undoMutations, redoMutations, ...(id ? { id } : {}) });
    this.sizes.set(copy, size);
    if (this.gathering) this.ofRequests.add(copy);
    this._getRedoStack(unitID, true).length = 0;
    const stack = this._getUndoStack(unitID, true);
    stack.push(copy);
    this.limit(stack);
    this._updateStatus();
  }

  /** A request that changes nothing but how sheets are printed and viewed belongs to the request before it. */
  private join(unitID: string, items: readonly IUndoRedoItem[], change: UndoableChange): boolean {
    const last = this._getUndoStack(unitID, true).at(-1);
    if (!last || !this.ofRequests.has(last) || this._getRedoStack(unitID, true).length > 0) return false;
    if (items.some(({ undoMutations, redoMutations }) => undoMutations.length + redoMutations.length > 0)) return false;
    last.undoMutations.unshift(detached(change.undo).copy);
    last.redoMutations.push(detached(change.redo).copy);
    return true;
  }

  private limit(stack: IUndoRedoItem[]): void {
    let size = 0;
    let first = stack.length;
    while (first > 0 && stack.length - first < UNDO_LIMIT) {
      size += this.sizes.get(stack[first - 1]!) ?? 0;
      if (size > SIZE_LIMIT && first < stack.length) break;
      first--;
    }
    stack.splice(0, first);
  }
}

/** The step as it was kept: what runs now may be changed by the workbook later. */
function fresh(item: Nullable<IUndoRedoItem>): Nullable<IUndoRedoItem> {
  return item && detached(item).copy;
}

/** Puts it in the place of Univer's own. */
export const UNDO_STEPS: DependencyOverride = [
  [
    IUndoRedoService,
    {
      useFactory: (...services: ConstructorParameters<typeof LocalUndoRedoService>) => new UndoSteps(...services),
      deps: [IUniverInstanceService, ICommandService, IContextService],
    },
  ],
];
