import {
  type DependencyOverride,
  ICommandService,
  IContextService,
  type IUndoRedoItem,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
} from "@univerjs/core";

/**
 * The undo list, which can gather what one request changes into one step, as Excel does.
 * Univer's own batching undoes in the order of the changes, which is wrong where two of them touch the same cell.
 */
export class UndoSteps extends LocalUndoRedoService {
  private gathered: IUndoRedoItem[] | undefined;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.gathered) this.gathered.push(item);
    else super.pushUndoRedo(item);
  }

  /** What `action` changes becomes one step. */
  async gather<T>(action: () => Promise<T>): Promise<T> {
    this.gathered = [];
    try {
      return await action();
    } finally {
      const items = this.gathered;
      this.gathered = undefined;
      const [first] = items;
      if (first)
        this.pushUndoRedo({
          unitID: first.unitID,
          undoMutations: [...items].reverse().flatMap((item) => item.undoMutations),
          redoMutations: items.flatMap((item) => item.redoMutations),
        });
    }
  }
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
