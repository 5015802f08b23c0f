import { type Injector } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { CellEntries } from "./cellEntries";

/** Before Univer reads figures and dates in its own way, after a choice cell has completed what was typed. */
const BEFORE_UNIVER = 500;

/** Texts that leave an editor are read by `entries`, and by nobody after it. */
export function readBeforeUniver(injector: Injector, entries: () => CellEntries | undefined): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_UNIVER,
    handler: (cell, { subUnitId: sheetId, row, col: column }, next) => {
      const reader = entries();
      return reader && typeof cell?.v === "string" && !cell.p && !cell.f
        ? reader.read({ sheetId, row, column }, cell.v)
        : next(cell);
    },
  });
}
