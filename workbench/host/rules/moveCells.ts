import { copyCells } from "../cells/copyCells";
import type { Place } from "../workbook/place";
import { checkAllowed } from "../workbook/protection";
import { clearArea } from "./clearArea";

/** Moves cells as cut and paste do. Fails where either place is locked. */
export function moveCells(from: Place, to: Place): void {
  checkAllowed(from.sheet, from.area, "values");
  checkAllowed(to.sheet, to.area, "values");
  copyCells(from, to, "All", false, false);
  clearArea(from.sheet, from.area, "All");
}
