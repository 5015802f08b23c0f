import { parseNumeral } from "../../../rubric/argument";
import { tokenise } from "../../../spreadsheet/formulas/tokens";
import { cellAddress } from "../../../spreadsheet/address";
import type { CellContent, Grid } from "../../../spreadsheet/grid";
import type { Formulas } from "../../../rubric/formula/formulas";
import { cellsOf, referencesIn } from "../../../spreadsheet/formulas/references";
import { toAddin } from "./toAddin";
import { toNative, type InputFacts, type Switching } from "./toNative";

/** Why a formula stays as it is. */
export type LeftReason = "not-native" | "text-input" | "band-text-in-cell" | "array" | "protected" | "text";

/** A formula to write; rows and columns of the sheet count from 0. */
export interface SwitchedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What stands there now. */
  readonly before: string;
}

export interface LeftFormula {
  readonly sheet: string;
  readonly address: string;
  readonly reason: LeftReason;
  readonly formula: string;
}

/** What to do on one sheet. */
export interface SheetSwitch {
  readonly writes: readonly SwitchedFormula[];
  readonly left: readonly LeftFormula[];
}

const movable = /(?:^|[!:])(?:\$?[A-Z]{1,3}\d|[A-Z]{1,3}\$\d)/i;

/**
 * True for a cell of an array formula over several cells: they all show the same text, while formulas that were filled
 * down or across refer to other cells each. Excel tells array formulas only from ExcelApi 1.16 on.
 */
function isOfArray(grid: Grid, row: number, column: number, formula: string): boolean {
  const neighbours = [
    grid.formulas[row - 1]?.[column],
    grid.formulas[row + 1]?.[column],
    grid.formulas[row]?.[column - 1],
    grid.formulas[row]?.[column + 1],
  ];
  const moves = (tokenise(formula) ?? []).some(({ kind, text }) => kind === "operand" && movable.test(text));
  return moves && neighbours.includes(formula);
}

/** A formula of an array stays, and one that stands as a text, which somebody may have meant so. */
function whyLeft(grid: Grid, row: number, column: number, formula: string): LeftReason | null {
  if (grid.values[row]?.[column] === formula) return "text";
  return isOfArray(grid, row, column, formula) ? "array" : null;
}

function inputCells(sheet: string, grids: readonly Grid[]): InputFacts {
  const texts = (argument: string): string[] =>
    referencesIn(argument, sheet).flatMap((reference) => {
      const grid = grids.find(({ sheet: name }) => name === reference.sheet);
      const cells: CellContent[] = grid ? cellsOf(grid.values, grid, reference.area).flat() : [];
      return cells.filter((content): content is string => typeof content === "string" && content.trim() !== "");
    });
  return {
    hasNumberAsText: (argument) => texts(argument).some((text) => parseNumeral(text) !== null),
    hasWords: (argument) => texts(argument).length > 0,
  };
}

/**
 * What switching the formulas of one sheet writes, and what it leaves; nothing but formulas that compute a scoring rule.
 * @param grids the sheets of the form, this one among them: where the inputs stand
 */
export function planSwitch(grid: Grid, grids: readonly Grid[], to: Formulas): SheetSwitch {
  const writes: SwitchedFormula[] = [];
  const left: LeftFormula[] = [];
  const cells = inputCells(grid.sheet, grids);
  grid.formulas.forEach((contents, down) =>
    contents.forEach((content, right) => {
      if (typeof content !== "string" || !content.startsWith("=")) return;
      const switched: Switching | null = to === "native" ? toNative(content, cells) : toAddin(content);
      if (!switched) return;
      const [row, column] = [grid.top + down, grid.left + right];
      const reason = "reason" in switched ? switched.reason : whyLeft(grid, down, right, content);
      if (reason !== null) {
        left.push({ sheet: grid.sheet, address: cellAddress(row, column), reason, formula: content });
      } else if ("formula" in switched) {
        writes.push({ row, column, formula: switched.formula, before: content });
      }
    }),
  );
  return { writes, left };
}
