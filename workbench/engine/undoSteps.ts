import { type Injector, type IUndoRedoItem, IUndoRedoService } from "@univerjs/core";

/**
 * Gathers what one request changes into one step of the undo list, as Excel does.
 * Univer's own batching undoes in the order of the changes, which is wrong where two of them touch the same cell.
 */
export class UndoSteps {
  private gathered: IUndoRedoItem[] | undefined;
  private readonly service: IUndoRedoService;
  private readonly push: (item: IUndoRedoItem) => void;

  constructor(injector: Injector) {
    this.service = injector.get(IUndoRedoService);
    this.push = this.service.pushUndoRedo.bind(this.service);
    this.service.pushUndoRedo = (item) => (this.gathered ? void this.gathered.push(item) : this.push(item));
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
        this.push({
          unitID: first.unitID,
          undoMutations: [...items].reverse().flatMap((item) => item.undoMutations),
          redoMutations: items.flatMap((item) => item.redoMutations),
        });
    }
  }

  /** Adds a change that the host made by mutations of its own. */
  add(item: IUndoRedoItem): void {
    this.service.pushUndoRedo(item);
  }

  /** Forgets every step in a workbook. */
  clear(unitId: string): void {
    this.service.clearUndoRedo(unitId);
  }
}
