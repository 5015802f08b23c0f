import { NO_RESULT, type CellContent, type Grid } from "../../spreadsheet/grid";
import { gridResult } from "../../planResults/gridResult";

const isFormula = (content: CellContent | undefined): content is string =>
  typeof content === "string" && content.startsWith("=");

interface FormulaCell {
  readonly formula: string;
  readonly result: CellContent;
  readonly grid: Grid;
}

function* formulaCells(grids: readonly Grid[]): Generator<FormulaCell> {
  for (const grid of grids) {
    for (const [row, formulas] of grid.formulas.entries()) {
      const values = grid.values[row] ?? [];
      if (formulas === values) continue;
      for (const [column, formula] of formulas.entries()) {
        const result = values[column] ?? "";
        if (isFormula(formula) && result !== NO_RESULT) yield { formula, result, grid };
      }
    }
  }
}

/** So many formulas tell enough, and a workbook may have a million. */
const MOST = 2000;

const isFiller = (content: CellContent): boolean => content === 0 || content === "";

/** Every result is 0 or an empty text, and one of the formulas plainly gives something else. */
function isFilled(grids: readonly Grid[]): boolean {
  const cells: FormulaCell[] = [];
  for (const cell of formulaCells(grids)) {
    if (!isFiller(cell.result)) return false;
    if (cells.length < MOST) cells.push(cell);
  }
  const sheets = new Map(grids.map((grid) => [grid.sheet, grid]));
  return cells.some(({ formula, grid }) => {
    const result = gridResult(formula, grid, sheets);
    return result !== undefined && result !== null && !isFiller(result);
  });
}

const withoutResults = (grid: Grid): Grid => ({
  ...grid,
  values: grid.values.map((row, index) => {
    const formulas = grid.formulas[index] ?? [];
    return formulas === row ? row : row.map((value, column) => (isFormula(formulas[column]) ? NO_RESULT : value));
  }),
});

/**
 * Some programs that write workbooks without computing them store 0 for every formula (XlsxWriter, POI for .xls), or an empty
 * text (older ClosedXML): such a result is none. Where formulas have other results, and where that is what they give, nothing changes.
 */
export const neverComputed = (grids: readonly Grid[]): readonly Grid[] =>
  isFilled(grids) ? grids.map(withoutResults) : grids;
