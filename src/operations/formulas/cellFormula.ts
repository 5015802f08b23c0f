import type { CellContents } from "../../gateway/cellsDoor";
import { isTextCell } from "../../gateway/textFormat";

/** A formula and its place on a sheet; rows and columns count from 0. */
export interface CellFormula {
  readonly row: number;
  readonly column: number;
  /** With its leading `=`. */
  readonly formula: string;
  /** The cell is formatted as text, as happens to cells whose formulas go on computing until somebody writes them again. */
  readonly inTextCell?: boolean;
}

/**
 * The formulas among the cells of a block whose first cell stands at `row` and `column`; those too that stand as texts
 * because the cell is formatted as text, but no text that somebody quoted.
 */
export function formulasOf(
  { values, formulas, numberFormats }: CellContents,
  row: number,
  column: number,
): CellFormula[] {
  return formulas.flatMap((cells, down) =>
    cells.flatMap((formula, right) => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return [];
      const inTextCell = isTextCell(numberFormats, down, right);
      const isQuoted = formula === values[down]?.[right] && !inTextCell;
      return isQuoted ? [] : { row: row + down, column: column + right, formula, inTextCell };
    }),
  );
}
