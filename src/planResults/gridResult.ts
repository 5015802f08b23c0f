import { referencesIn } from "../spreadsheet/formulas/references";
import { NO_RESULT, type CellContent, type Grid } from "../spreadsheet/grid";
import { cellResult } from "./evaluate";
import { formulaTree, NotComputable } from "./formulaTree";
import { ErrorValue, type Operand, type Value } from "./value";

/** A whole column is not walked to find out what one cell gives. */
const MOST_CELLS = 2000;

function contentAt(grid: Grid | undefined, row: number, column: number): Value {
  const content: CellContent = grid?.values[row - grid.top]?.[column - grid.left] ?? "";
  if (content === "") return null;
  return typeof content === "string" && content.startsWith("#") ? new ErrorValue(content) : content;
}

/**
 * What a formula gives for what stands in the sheets, by the few native functions that forms use; undefined where it takes more
 * than that, or where a cell that it needs has no result itself.
 */
export function gridResult(
  formula: string,
  own: Grid,
  sheets: ReadonlyMap<string, Grid>,
): number | string | boolean | null | undefined {
  const operand = (text: string): Operand => {
    const [reference] = referencesIn(text, own.sheet);
    const { area, sheet } = reference ?? {};
    if (!area || sheet === undefined || area.rows * area.columns > MOST_CELLS) throw new NotComputable(text);
    const cells = Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, right) =>
        contentAt(sheets.get(sheet), area.row + down, area.column + right),
      ),
    );
    const isOpen = cells.flat().some((value) => value instanceof ErrorValue && value.text === NO_RESULT);
    if (isOpen) throw new NotComputable(text);
    return area.rows === 1 && area.columns === 1 ? (cells[0]?.[0] ?? null) : cells;
  };
  try {
    const value = cellResult(formulaTree(formula), operand);
    return value instanceof ErrorValue ? undefined : value;
  } catch (error) {
    if (error instanceof NotComputable) return undefined;
    throw error;
  }
}
