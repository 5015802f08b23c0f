import type { Workbook, Worksheet } from "@univerjs/core";

/** Univer shifts cells, and lets formulas follow deleted rows and columns, on the sheet in view only (seen in 0.25.1). */
export function inView(workbook: Workbook, sheet: Worksheet, act: () => void): void {
  const active = workbook.getActiveSheet();
  workbook.setActiveSheet(sheet);
  act();
  if (active && active.getSheetId() !== sheet.getSheetId()) workbook.setActiveSheet(active);
}
