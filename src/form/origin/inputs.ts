import { referencesIn, type Reference } from "../references";
import { areaAddress } from "../../sheet/address";
import { arithmeticOf } from "./arithmetic";
import type { OriginInput } from "./scoreOrigin";
import { labelOf, shownCell, shownCells, type ShownGrid } from "./shownGrid";

/** Finds a sheet that was read, by its name. */
export type SheetByName = (name: string) => ShownGrid | undefined;

function shownSingle(reference: Reference, grid: ShownGrid, sheetByName: SheetByName): string {
  const { row, column } = reference.area;
  const text = shownCell(grid, row, column);
  const formula = grid.formulas[row - grid.top]?.[column - grid.left];
  if (text === "" || typeof formula !== "string" || !formula.startsWith("=")) return text;
  const arithmetic = arithmeticOf(formula, (address) => {
    const [operand] = referencesIn(address, grid.sheet);
    const sheet = operand && sheetByName(operand.sheet);
    const isCell = operand?.area.rows === 1 && operand.area.columns === 1;
    return sheet && isCell ? shownCell(sheet, operand.area.row, operand.area.column) : null;
  });
  return arithmetic === null ? text : `${arithmetic} = ${text}`;
}

/**
 * One cell or range that a score is computed from, as a person finds it again: its label and what stands there.
 * @param label in place of the text left of the cell
 */
export function inputOf(reference: Reference, sheetByName: SheetByName, label?: string): OriginInput {
  const { sheet, area } = reference;
  const address = areaAddress(area);
  const grid = sheetByName(sheet);
  if (!grid) return { sheet, address, label: label ?? "", shown: "" };
  const first = label ?? labelOf(grid, area.row, area.column);
  const count = area.rows * area.columns;
  if (count === 1) return { sheet, address, label: first, shown: shownSingle(reference, grid, sheetByName) };
  const filled = shownCells(grid, area).filter((text) => text.trim() !== "");
  return { sheet, address, label: `${first} (${filled.length}/${count})`, shown: filled.join("; ") };
}
