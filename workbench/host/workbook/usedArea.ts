import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { type Area, bounding, intersect } from "../basics/address";

function isFilled(cell: Nullable<ICellData>, formats: boolean): boolean {
  if (!cell) return false;
  if (cell.v !== undefined && cell.v !== null && cell.v !== "") return true;
  // An empty text is none.
  return Boolean(cell.f || cell.si || cell.p || (formats && (cell.s || cell.custom)));
}

/** The smallest area that holds every cell with content, and with `formats` every formatted cell; undefined on an empty sheet. */
export function usedArea(worksheet: Worksheet, formats: boolean, within?: Area): Area | undefined {
  let used: Area | undefined;
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (!isFilled(cell, formats)) return;
    const area = { row, column, rows: 1, columns: 1 };
    if (!within || intersect(area, within)) used = used ? bounding(used, area) : area;
  });
  return used;
}
