import { lineMove, moveArea } from "../workbook/lineMoves";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { Sheet } from "../workbook/sheet";
import { followLines } from "../workbook/tableMoves";
import type { References } from "./base/references";
import { RangeAreas } from "./range/rangeAreas";
import { RangeBase } from "./range/rangeBase";

/** Moves the ranges that the add-in holds, and tables, when rows or columns come or go, as Excel does. */
export function followCells(workbook: OpenWorkbook, references: References): void {
  workbook.engine.onAfter((command) => {
    const move = lineMove(command);
    if (!move) return;
    for (const kept of references.all()) {
      if (kept instanceof RangeBase && kept.sheet.id === move.sheetId) kept.area = moveArea(kept.area, move);
      if (kept instanceof RangeAreas && kept.sheet.id === move.sheetId)
        kept.areas = kept.areas.map((area) => moveArea(area, move));
    }
    followLines(new Sheet(workbook, move.sheetId), move);
  });
}
