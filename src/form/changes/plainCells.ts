import { addinCalls } from "../../rubric/formula/addinCall";
import { tokenise } from "../../spreadsheet/formulas/tokens";
import { cellAddress } from "../../spreadsheet/address";
import type { CellContent, Grid } from "../../spreadsheet/grid";
import { readScore } from "../recognise/scores/readScore";

/** A formula of the form that becomes its value in the plain version. Rows and columns count from 0, on the sheet. */
export interface PlainCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
}

/** A cell whose value cannot be sent: an error, or a result that is not there yet. */
export interface UnreadyCell {
  readonly address: string;
  readonly value: string;
}

export interface PlainCells {
  readonly values: readonly PlainCell[];
  /** Formulas that stay: they need neither the add-in nor another sheet. */
  readonly kept: number;
  readonly unready: readonly UnreadyCell[];
}

const ownCells = /^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$|^(TRUE|FALSE)$/i;

/** They give something else on another day, or at the reader's. */
const volatile = /^(TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|INDIRECT|OFFSET|CELL|INFO|RTD|WEBSERVICE)$/i;

/** Only native functions over cells of the sheet itself, which give the same tomorrow; names and tables may lead elsewhere. */
export function standsAlone(formula: string): boolean {
  const tokens = tokenise(formula);
  if (!tokens || addinCalls(formula).length > 0) return false;
  return tokens.every(({ kind, text }) =>
    kind === "operand" ? ownCells.test(text) : kind !== "function" || !volatile.test(text),
  );
}

/** Whether a result cannot be sent: an error, or one that is still computed. */
export const isUnready = (value: CellContent): boolean => ["error", "computing"].includes(readScore(value).kind);

/**
 * What must change in a copy of a form so that it can be read without the add-in and without the form's other sheets:
 * formulas that call the add-in or lean on another sheet become values, native ones such as the total stay.
 */
export function plainCells(grid: Grid): PlainCells {
  const values: PlainCell[] = [];
  const unready: UnreadyCell[] = [];
  let kept = 0;
  grid.formulas.forEach((cells, down) =>
    cells.forEach((formula, right) => {
      const value = grid.values[down]?.[right] ?? "";
      // A text that begins with `=` comes back as it is, from both.
      if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) return;
      const [row, column] = [grid.top + down, grid.left + right];
      if (isUnready(value)) unready.push({ address: cellAddress(row, column), value: String(value) });
      else if (standsAlone(formula)) kept++;
      else values.push({ row, column, value });
    }),
  );
  return { values, kept, unready };
}
