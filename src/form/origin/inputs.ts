import { areaAddress } from "../../spreadsheet/address";
import { cellsOf, referencesIn, singleCells, usedPart, type Reference } from "../../spreadsheet/formulas/references";
import { arithmeticOf } from "./arithmetic";
import type { KnownSheets } from "./knownSheets";
import type { OriginInput } from "./scoreOrigin";
import { formulaOf, noteBeside, shownCell, shownCells, type ShownGrid } from "./shownGrid";

/** A list of questions up to this long is told one by one. */
const told = 12;

const isCell = ({ area }: Reference): boolean => area.rows * area.columns === 1;

/** The plain arithmetic of a formula with the cells' contents in their places; null where it is more than that. */
export const arithmeticIn = (formula: string, sheet: string, sheets: KnownSheets): string | null =>
  arithmeticOf(formula, (address) => {
    const [operand] = referencesIn(address, sheet);
    const grid = operand && sheets.find(operand.sheet);
    return grid && isCell(operand) ? shownCell(grid, operand.area.row, operand.area.column) : null;
  });

/** What a cell shows; where it computes, with its arithmetic, or with what is said beside it when nothing comes out. */
function shownSingle({ area: { row, column } }: Reference, grid: ShownGrid, sheets: KnownSheets): string {
  const text = shownCell(grid, row, column);
  const formula = formulaOf(grid, row, column);
  if (formula === null) return text;
  if (text === "") return noteBeside(grid, row, column);
  const arithmetic = arithmeticIn(formula, grid.sheet, sheets);
  return arithmetic === null ? text : `${arithmetic} = ${text}`;
}

/** A range under a heading is told by its figures, since headings may be printed in it again; a list by what is filled in. */
function shownRange({ area }: Reference, grid: ShownGrid, isHeaded: boolean) {
  const used = usedPart(grid, area);
  const texts = shownCells(grid, used);
  const values = cellsOf(grid.values, grid, used).flat();
  const filled = texts.filter((text, at) => (isHeaded ? typeof values[at] === "number" : text.trim() !== ""));
  const more = filled.length > told ? "; …" : "";
  return {
    count: isHeaded ? `${filled.length}` : `${filled.length}/${area.rows * area.columns}`,
    shown: filled.slice(0, told).join("; ") + more,
  };
}

/** One cell or range that a score is computed from, as a person finds it again: its label and what stands there. */
export function inputOf(reference: Reference, sheets: KnownSheets): OriginInput {
  const { sheet, area } = reference;
  const address = areaAddress(area);
  const grid = sheets.find(sheet);
  if (!grid) return { sheet, address, label: "", shown: "" };
  const label = sheets.label(grid, area.row, area.column);
  if (isCell(reference)) return { sheet, address, label, shown: shownSingle(reference, grid, sheets) };
  const { count, shown } = shownRange(reference, grid, sheets.hasHeading(grid, area.row, area.column));
  return { sheet, address, label: `${label} (${count})`.trim(), shown };
}

/** The references of a formula; a short list of questions as its cells. */
export function toldReferences(formula: string, sheet: string, sheets: KnownSheets): readonly Reference[] {
  return referencesIn(formula, sheet).flatMap((reference) => {
    const { area } = reference;
    const grid = sheets.find(reference.sheet);
    const isList = grid && area.rows * area.columns <= told && !sheets.hasHeading(grid, area.row, area.column);
    return isList ? singleCells(reference) : [reference];
  });
}

/** What the formula of a computed cell takes; the columns of a table are told by the terms of a sum instead. */
export function sourcesOf(cell: Reference, sheets: KnownSheets): readonly Reference[] {
  const { row, column } = cell.area;
  const grid = sheets.find(cell.sheet);
  const formula = grid && isCell(cell) ? formulaOf(grid, row, column) : null;
  return referencesIn(formula ?? "", cell.sheet).filter((reference) => {
    const other = sheets.find(reference.sheet);
    return isCell(reference) || !other || !sheets.hasHeading(other, reference.area.row, reference.area.column);
  });
}

const keyOf = ({ sheet, area }: Reference): string => JSON.stringify([sheet, areaAddress(area)]);

/**
 * Everything that a score is computed from: what its formula takes, and behind each computed cell what that takes; each once.
 * @param isNeeded tells a blank cell that the result waits for from one that did not matter
 */
export function listInputs(
  references: readonly Reference[],
  sheets: KnownSheets,
  isNeeded: (reference: Reference) => boolean,
): readonly OriginInput[] {
  const inputs = new Map<string, OriginInput>();
  const put = (reference: Reference, isAsked: boolean): void => {
    const key = keyOf(reference);
    const input = inputOf(reference, sheets);
    if (inputs.has(key) || (!isAsked && input.shown === "")) return;
    inputs.set(key, input);
    const grid = sheets.find(reference.sheet);
    const isOpen = !grid || shownCell(grid, reference.area.row, reference.area.column) === "";
    for (const source of sourcesOf(reference, sheets)) put(source, isOpen);
  };
  for (const reference of references) put(reference, isNeeded(reference));
  return [...inputs.values()];
}
