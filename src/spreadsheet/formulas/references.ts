import { tokenise } from "./tokens";
import { cellAddress, parseAddress } from "../address";
import type { Area, CellContent, Grid } from "../grid";

/** Cells that a formula names. */
export interface Reference {
  /** As the formula has it. */
  readonly text: string;
  readonly sheet: string;
  readonly area: Area;
}

const named = /^(?:'((?:[^']|'')*)'|([^'!]+))!/;

function referenceOf(text: string, ownSheet: string): Reference | null {
  const area = parseAddress(text);
  if (!area) return null;
  const [prefix = "", quoted, plain] = named.exec(text) ?? [];
  if (prefix === "" && text.includes("!")) return null;
  return { text, sheet: quoted?.replace(/''/g, "'") ?? plain ?? ownSheet, area };
}

/**
 * The cells and ranges that a formula, or a part of one, refers to; each once, in the order in which they stand.
 * @param ownSheet where the formula stands
 */
export function referencesIn(formula: string, ownSheet: string): readonly Reference[] {
  const found = new Map<string, Reference>();
  for (const { kind, text } of tokenise(formula) ?? []) {
    const reference = kind === "operand" ? referenceOf(text, ownSheet) : null;
    if (reference) {
      const { sheet, area } = reference;
      const key = JSON.stringify([sheet, area.row, area.column, area.rows, area.columns]);
      if (!found.has(key)) found.set(key, reference);
    }
  }
  return [...found.values()];
}

/** The part of an area that lies in the used range. */
export function usedPart(grid: Grid, { row, column, rows, columns }: Area): Area {
  const width = grid.values[0]?.length ?? 0;
  const [top, left] = [Math.max(row, grid.top), Math.max(column, grid.left)];
  const [bottom, right] = [
    Math.min(row + rows, grid.top + grid.values.length),
    Math.min(column + columns, grid.left + width),
  ];
  return { row: top, column: left, rows: Math.max(0, bottom - top), columns: Math.max(0, right - left) };
}

/** A block of a sheet's cells; what lies outside the used range is blank. */
export function cellsOf(block: readonly (readonly CellContent[])[], grid: Grid, area: Area): CellContent[][] {
  const rows = Array.from({ length: area.rows }, (_, down) => area.row + down - grid.top);
  const columns = Array.from({ length: area.columns }, (_, right) => area.column + right - grid.left);
  return rows.map((row) => columns.map((column) => block[row]?.[column] ?? ""));
}

/** Nobody reads more cells than these one by one, and a range may be a whole sheet. */
const MOST_CELLS = 1000;

/** The cells of a reference, each as a reference of its own; the first thousand of a longer one. */
export function singleCells({ sheet, area }: Reference): Reference[] {
  return Array.from({ length: Math.min(area.rows * area.columns, MOST_CELLS) }, (_, at) => {
    const [row, column] = [area.row + Math.floor(at / area.columns), area.column + (at % area.columns)];
    return { text: cellAddress(row, column), sheet, area: { row, column, rows: 1, columns: 1 } };
  });
}
