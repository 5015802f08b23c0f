import { SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { withoutSelecting } from "../../engine/mends/grid/mutedSelections";
import { type Area, WHOLE_SHEET } from "../basics/address";
import { fromRange, toRange } from "../basics/univerRange";
import type { OpenWorkbook } from "./openWorkbook";
import type { Sheet } from "./sheet";
import type { WorkbookState } from "./workbookState";

/** Shows a sheet. */
export function activateSheet(sheet: Sheet): void {
  const { engine } = sheet.workbook;
  if (engine.workbook.getActiveSheet()?.getSheetId() !== sheet.id)
    engine.run(SetWorksheetActiveOperation.id, { subUnitId: sheet.id });
}

/** Does what brings a sheet to the front in Univer (0.25.1), but not in Excel. */
export function keepingActiveSheet(workbook: OpenWorkbook, action: () => void): void {
  const before = workbook.activeSheet();
  workbook.unheard.keepingActivation(() => {
    action();
    activateSheet(before);
  });
}

/**
 * Excel never selects a part of a merged area: a selection grows until it covers every merge that it touches. Whole rows
 * and columns stay as they are.
 */
function withMerges(sheet: Sheet, area: Area): Area {
  if (area.rows >= WHOLE_SHEET.rows || area.columns >= WHOLE_SHEET.columns) return area;
  const touched = sheet.merges(area);
  const row = Math.min(area.row, ...touched.map((merge) => merge.row));
  const column = Math.min(area.column, ...touched.map((merge) => merge.column));
  const bottom = Math.max(area.row + area.rows, ...touched.map((merge) => merge.row + merge.rows));
  const right = Math.max(area.column + area.columns, ...touched.map((merge) => merge.column + merge.columns));
  const grown = { row, column, rows: bottom - row, columns: right - column };
  return grown.rows === area.rows && grown.columns === area.columns ? area : withMerges(sheet, grown);
}

/** Selects areas of a sheet, and shows it. */
export function selectAreas(sheet: Sheet, wanted: readonly Area[]): void {
  activateSheet(sheet);
  const areas = wanted.map((area) => withMerges(sheet, area));
  for (const area of areas) if (area.rows * area.columns < 1_000_000) sheet.grow(area);
  const selections = areas.map((area) => {
    const range = toRange(sheet.clip(area) ?? { row: 0, column: 0, rows: 1, columns: 1 });
    const merge = sheet.merges({ row: area.row, column: area.column, rows: 1, columns: 1 })[0];
    const primary = toRange(merge ?? { row: range.startRow, column: range.startColumn, rows: 1, columns: 1 });
    return {
      range,
      primary: {
        ...primary,
        actualRow: range.startRow,
        actualColumn: range.startColumn,
        isMerged: Boolean(merge),
        isMergedMainCell: Boolean(merge),
      },
      style: null,
    };
  });
  sheet.workbook.engine.run(SetSelectionsOperation.id, { subUnitId: sheet.id, selections });
  if (selections[0]) sheet.workbook.engine.reveal(selections[0].range);
}

/** What is selected on the active sheet; A1 where nothing is. */
export function selectedAreas(workbook: OpenWorkbook): {
  readonly sheet: Sheet;
  readonly areas: Area[];
  readonly active: Area;
} {
  const sheet = workbook.activeSheet();
  const selections = workbook.engine.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(workbook.engine.unitId)
    .getSelectionsOfWorksheet(sheet.id);
  const areas = selections.map(({ range }) => {
    const area = fromRange(range);
    // A selected row or column ends where the grid ends, not where Excel's would.
    const wholeRow = area.columns >= sheet.univer.getColumnCount();
    const wholeColumn = area.rows >= sheet.univer.getRowCount();
    return {
      ...area,
      ...(wholeRow ? { column: 0, columns: WHOLE_SHEET.columns } : {}),
      ...(wholeColumn ? { row: 0, rows: WHOLE_SHEET.rows } : {}),
    };
  });
  const primary = selections[selections.length - 1]?.primary;
  const first = areas[0] ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    sheet,
    areas: areas.length > 0 ? areas : [first],
    active: {
      row: primary?.actualRow ?? first.row,
      column: primary?.actualColumn ?? first.column,
      rows: 1,
      columns: 1,
    },
  };
}

/** Univer selects what it inserts or merges; Excel's API leaves the selection where it was. */
export function keepingSelection({ engine, unheard }: WorkbookState, action: () => void): void {
  withoutSelecting(engine.injector, () => unheard.keepingSelection(action));
}
