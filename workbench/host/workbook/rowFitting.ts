import type { IRange } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "../../engine/engine";
import { holdHeights } from "../../engine/mends/cells/heldHeights";
import { usedArea } from "./usedArea";

/**
 * Fits rows to their text once a request, however often the request touches them: Univer measures every cell of a row
 * with each change, which took most of the time of writing a form. Only a grid on screen measures at all.
 */
export class RowFitting {
  /** Rows to fit, by sheet id; undefined outside of requests. */
  private waiting: Map<string, Set<number>> | undefined;

  constructor(private readonly engine: Engine) {
    holdHeights(engine.injector, ({ subUnitId, ranges, autoHeightRanges = ranges, lazyAutoHeightRanges = [] }) => {
      if (!this.waiting) return false;
      this.note(this.waiting, subUnitId, [...autoHeightRanges, ...lazyAutoHeightRanges]);
      return true;
    });
  }

  /** Rows that the action touches are fitted when it ends. */
  async together<T>(action: () => Promise<T>): Promise<T> {
    this.waiting = new Map();
    try {
      return await action();
    } finally {
      this.fit();
      this.waiting = undefined;
    }
  }

  /** Fits what waits: heights are asked for, or rows are about to move. */
  fit(): void {
    const { waiting } = this;
    if (!waiting || waiting.size === 0) return;
    this.waiting = undefined;
    for (const [id, rows] of waiting) this.fitRows(id, rows);
    this.waiting = new Map();
  }

  private fitRows(id: string, rows: ReadonlySet<number>): void {
    const worksheet = this.engine.workbook.getSheetBySheetId(id);
    const used = worksheet && usedArea(worksheet, false);
    if (!used) return;
    const columns = { startColumn: used.column, endColumn: used.column + used.columns - 1 };
    const ranges = [...rows]
      .filter((row) => row < used.row + used.rows)
      .map((row) => ({ startRow: row, endRow: row, ...columns }));
    const { engine } = this;
    if (ranges.length === 0) return;
    const { redos, undos } = this.service.generateMutationsOfAutoHeight({
      unitId: engine.unitId,
      subUnitId: id,
      ranges,
    });
    if (redos.length === 0) return;
    engine.asHost(() => {
      for (const { id: mutation, params } of redos) engine.run(mutation, params);
      engine.undoSteps.pushUndoRedo({ unitID: engine.unitId, undoMutations: undos, redoMutations: redos });
    });
  }

  private note(waiting: Map<string, Set<number>>, sheetId: string, ranges: readonly IRange[]): void {
    const rows = waiting.get(sheetId) ?? new Set();
    const last = (this.engine.workbook.getSheetBySheetId(sheetId)?.getRowCount() ?? 0) - 1;
    for (const { startRow, endRow } of ranges)
      for (let row = startRow; row <= Math.min(endRow, last); row++) rows.add(row);
    waiting.set(sheetId, rows);
  }

  private get service(): SheetInterceptorService {
    return this.engine.injector.get(SheetInterceptorService);
  }
}
