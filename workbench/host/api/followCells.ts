import type { HostCore } from "../hostCore";
import { lineMove, moveArea } from "../workbook/lineMoves";
import { RangeAreas } from "./range/rangeAreas";
import { RangeBase } from "./range/rangeBase";
import { Sheet } from "../workbook/sheet";
import { followLines } from "../workbook/tableMoves";

/** Moves the ranges that the add-in holds, and tables, when rows or columns come or go, as Excel does. */
export function followCells(core: HostCore): void {
  core.engine.onAfter((command) => {
    const move = lineMove(command);
    if (!move) return;
    for (const kept of core.references.all()) {
      if (kept instanceof RangeBase && kept.sheet.id === move.sheetId) kept.area = moveArea(kept.area, move);
      if (kept instanceof RangeAreas && kept.sheet.id === move.sheetId)
        kept.areas = kept.areas.map((area) => moveArea(area, move));
    }
    followLines(new Sheet(core, move.sheetId), move);
  });
}
