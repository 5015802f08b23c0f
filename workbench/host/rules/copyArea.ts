import { copyCells, type CopyKind } from "../cells/copyCells";
import type { Place } from "../workbook/place";
import { copyRules } from "./copyRules";

/** Copies cells with what holds for them, as paste does. */
export function copyArea(from: Place, to: Place, kind: CopyKind, skipBlanks: boolean, transpose: boolean): void {
  const area = copyCells(from, to, kind, skipBlanks, transpose);
  // Of a transposed copy nobody knows how its rules' formulas would have to turn.
  if (area && !transpose && (kind === "All" || kind === "Formats")) copyRules(from, { sheet: to.sheet, area }, kind);
}
