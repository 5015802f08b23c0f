import {
  SetColHiddenCommand,
  SetRowHiddenCommand,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
} from "@univerjs/sheets";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../basics/address";
import { keepingSelection } from "../workbook/selection";
import type { Sheet } from "../workbook/sheet";
import { toRange } from "../basics/univerRange";

function clipped(sheet: Sheet, area: Area, kind: "rows" | "columns"): Area | undefined {
  return sheet.clip(
    kind === "rows" ? { ...area, column: 0, columns: MAX_COLUMNS } : { ...area, row: 0, rows: MAX_ROWS },
  );
}

/** True where all are hidden, null where only some are. */
export function hiddenLines(sheet: Sheet, area: Area, kind: "rows" | "columns"): boolean | null {
  const target = clipped(sheet, area, kind);
  if (!target) return false;
  const first = kind === "rows" ? target.row : target.column;
  const count = kind === "rows" ? target.rows : target.columns;
  let hidden = 0;
  for (let index = first; index < first + count; index++)
    if (!(kind === "rows" ? sheet.univer.getRowRawVisible(index) : sheet.univer.getColVisible(index))) hidden++;
  return hidden === 0 ? false : hidden === count ? true : null;
}

export function setHidden(sheet: Sheet, area: Area, kind: "rows" | "columns", hidden: boolean): void {
  if (area.rows < MAX_ROWS && area.columns < MAX_COLUMNS) sheet.grow(area);
  const target = clipped(sheet, area, kind);
  if (!target || hiddenLines(sheet, area, kind) === hidden) return;
  const [hide, show] =
    kind === "rows"
      ? [SetRowHiddenCommand, SetSpecificRowsVisibleCommand]
      : [SetColHiddenCommand, SetSpecificColsVisibleCommand];
  keepingSelection(sheet.workbook, () =>
    sheet.workbook.engine.run((hidden ? hide : show).id, { subUnitId: sheet.id, ranges: [toRange(target)] }),
  );
  if (kind === "rows") sheet.workbook.deeds.tell({ kind: "rowsHidden", sheetId: sheet.id, area: target, hidden });
}
