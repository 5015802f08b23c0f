import { InsertSheetMutation, SetWorksheetActiveOperation, SetZoomRatioOperation } from "@univerjs/preset-sheets-core";
import type { Worksheet } from "@univerjs/core";
import type { Engine } from "../../engine/engine";

/** Smaller ones cannot be read. */
const SMALLEST = 0.7;
/** The bar for scrolling, and a little air. */
const MARGIN_PX = 20;

function widthOf(sheet: Worksheet): number {
  let width = sheet.getConfig().rowHeader.width;
  for (let column = sheet.getLastColumnWithContent(); column >= 0; column--)
    if (sheet.getColVisible(column)) width += sheet.getColumnWidth(column);
  return width;
}

/** The zoom in whole percents that shows all columns, 1 at most; null where it would be too small to read. */
function zoomFor(sheet: Worksheet, room: number): number | null {
  const zoom = Math.min(1, Math.floor((room / widthOf(sheet)) * 100) / 100);
  return zoom < SMALLEST ? null : zoom;
}

const sheetOf = (params: unknown): string | undefined => {
  const { sheet, subUnitId } = (params ?? {}) as { sheet?: { id?: string }; subUnitId?: string };
  return sheet?.id ?? subUnitId;
};

/**
 * A sheet that the add-in made is shown in its whole width when it first comes to the front: score and reason of a line stand in the
 * last columns. Excel's library has no zoom, so this is the page's doing; the file has nothing of it.
 */
export function showWholeWidth(engine: Engine, grid: HTMLElement): void {
  const made = new Set<string>();
  engine.onAfter(({ id, params, source }) => {
    const sheetId = source === "host" ? sheetOf(params) : undefined;
    if (sheetId === undefined) return;
    if (id === InsertSheetMutation.id) made.add(sheetId);
    if (id !== SetWorksheetActiveOperation.id || !made.delete(sheetId)) return;
    const sheet = engine.workbook.getSheetBySheetId(sheetId);
    const zoomRatio = sheet ? zoomFor(sheet, grid.clientWidth - MARGIN_PX) : null;
    if (zoomRatio !== null && zoomRatio < 1) engine.run(SetZoomRatioOperation.id, { subUnitId: sheetId, zoomRatio });
  });
}
