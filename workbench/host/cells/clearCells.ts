import type { ICellData } from "@univerjs/core";
import { SetColDataCommand, SetRowDataCommand } from "@univerjs/sheets";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../basics/address";
import type { Sheet } from "../workbook/sheet";
import { unmergeCells } from "./mergeCells";
import { matrixOf, writeCells } from "./writeCells";

export type ClearTo = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks" | "ResetContents";

const CONTENTS: ICellData = { v: null, f: null, si: null, p: null };

/** Takes contents, formats or both away; rules stay, see `rules/clearArea`. */
export function clearCells(sheet: Sheet, area: Area, applyTo: ClearTo): void {
  if (applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks") return;
  const contents = applyTo !== "Formats";
  const formats = applyTo !== "Contents" && applyTo !== "ResetContents";
  const target = sheet.clip(area);
  if (!target) return;
  const change: ICellData = { ...(contents ? CONTENTS : {}), ...(formats ? { s: null, custom: null } : {}) };
  const cells = matrixOf(target, (row, column) => (sheet.univer.getCellRaw(row, column) ? change : undefined));
  writeCells(sheet, target, cells, contents ? "values" : "formats");
  if (!formats) return;
  clearLines(sheet, area);
  if (applyTo === "All") unmergeCells(sheet, area);
}

function clearLines(sheet: Sheet, area: Area): void {
  const { univer, id } = sheet;
  const { engine } = sheet.workbook;
  const none = { s: null, custom: null };
  if (area.rows === MAX_ROWS) {
    const columnData: Record<number, typeof none> = {};
    for (let column = area.column; column < Math.min(area.column + area.columns, univer.getColumnCount()); column++)
      if (univer.getColumnManager().getColumn(column)) columnData[column] = none;
    engine.run(SetColDataCommand.id, { subUnitId: id, columnData });
  }
  if (area.columns === MAX_COLUMNS) {
    const rowData: Record<number, typeof none> = {};
    for (let row = area.row; row < Math.min(area.row + area.rows, univer.getRowCount()); row++)
      if (univer.getRowManager().getRow(row)) rowData[row] = none;
    engine.run(SetRowDataCommand.id, { subUnitId: id, rowData });
  }
}
