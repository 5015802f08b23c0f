import type { Area } from "../basics/address";
import { clearCells, type ClearTo } from "../cells/clearCells";
import type { Sheet } from "../workbook/sheet";
import { rules } from "./rules";

/** Takes contents, formats or both away; with everything also the rules. */
export function clearArea(sheet: Sheet, area: Area, applyTo: ClearTo): void {
  clearCells(sheet, area, applyTo);
  if (applyTo === "All") rules.clear(sheet, area);
}
