import { AddWorksheetMergeCommand, RemoveWorksheetMergeCommand } from "@univerjs/sheets";
import type { Area } from "../basics/address";
import { keepingSelection } from "../workbook/selection";
import type { Sheet } from "../workbook/sheet";
import { toRange } from "../basics/univerRange";

/** Makes one cell of the area, or one of each of its rows; only the upper left value stays. */
export function mergeCells(sheet: Sheet, area: Area, across: boolean): void {
  sheet.grow(area);
  const parts = across
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  const selections = parts.filter(({ rows, columns }) => rows * columns > 1).map(toRange);
  if (selections.length === 0) return;
  unmergeCells(sheet, area);
  keepingSelection(sheet.workbook, () =>
    sheet.workbook.engine.runHandler(AddWorksheetMergeCommand, { subUnitId: sheet.id, selections, defaultMerge: true }),
  );
}

/** Parts every merged area that touches the area. */
export function unmergeCells(sheet: Sheet, area: Area): void {
  if (sheet.merges(area).length === 0) return;
  const target = sheet.clip(area);
  if (!target) return;
  keepingSelection(sheet.workbook, () =>
    sheet.workbook.engine.run(RemoveWorksheetMergeCommand.id, { subUnitId: sheet.id, ranges: [toRange(target)] }),
  );
}
