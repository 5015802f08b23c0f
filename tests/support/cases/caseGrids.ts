import { parseAddress } from "../../../src/spreadsheet/address";
import type { Area, CellContent, Grid } from "../../../src/spreadsheet/grid";

/** A cell of a case: what was typed, or a formula with the result that Excel shows. */
export type CaseCell = CellContent | { readonly formula: string; readonly value: CellContent };

/** A sheet of a case, cell by cell from A1. */
export interface CaseSheet {
  readonly name: string;
  readonly rows: readonly (readonly CaseCell[])[];
  readonly merges: readonly string[];
}

/** Cells that stand instead, by `sheet!address`. */
export type CaseChanges = Readonly<Record<string, CaseCell>>;

function areaOf(address: string): Area {
  const area = parseAddress(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

const value = (cell: CaseCell): CellContent => (typeof cell === "object" ? cell.value : cell);
const formula = (cell: CaseCell): CellContent => (typeof cell === "object" ? cell.formula : cell);

/** The case's sheets as a reader would find them, with some cells changed. */
export function caseGrids(sheets: readonly CaseSheet[], changes: CaseChanges = {}): Grid[] {
  return sheets.map(({ name, rows, merges }) => {
    const cells = rows.map((row) => [...row]);
    for (const [place, cell] of Object.entries(changes)) {
      const [sheet, address = ""] = place.split("!");
      const { row, column } = areaOf(address);
      if (sheet !== name) continue;
      while (cells.length <= row) cells.push((rows[0] ?? []).map(() => ""));
      cells[row]?.splice(column, 1, cell);
    }
    return {
      sheet: name,
      top: 0,
      left: 0,
      values: cells.map((row) => row.map(value)),
      formulas: cells.map((row) => row.map(formula)),
      merges: merges.map(areaOf),
    };
  });
}
