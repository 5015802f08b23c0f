import { lineMove, moveArea } from "../workbook/lineMoves";
import { movedLevels } from "../workbook/outline";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { Sheet } from "../workbook/sheet";
import { followFilter } from "../workbook/followFilter";
import { followLines } from "../workbook/tables/tableMoves";
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
    const sheet = new Sheet(workbook, move.sheetId);
    followLines(sheet, move);
    followFilter(sheet, move);
    const kind = move.rows ? "rows" : "columns";
    const levels = sheet.extras.outline[kind];
    if (Object.keys(levels).length > 0)
      sheet.changeExtras((extras) => (extras.outline = { ...extras.outline, [kind]: movedLevels(levels, move) }));
  });
}
