import { cellAddress } from "../../spreadsheet/address";
import type { CellContent } from "../../spreadsheet/grid";
import type { CellData, SheetData } from "../../spreadsheet/ooxml/workbookData";
import type { PlanCell, SheetPlan } from "../../spreadsheet/plan";
import { cellStyles } from "./cellStyles";
import { pageOf } from "./planPage";
import { conditionalFormatOf, validationOf } from "./planRules";
import type { PlanStyles } from "./planStyles";

/** What a formula in a cell of the sheet gives, by address; undefined where that is not known. */
export type FormulaResults = (address: string) => CellContent | undefined;

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

type Content = Pick<CellData, "value" | "formula" | "isError">;

/** A computed blank text is a result too; where none is known the cell has none. */
function contentOf(cell: PlanCell, result: CellContent | undefined): Content {
  if (cell === null || cell === "") return { value: null };
  if (typeof cell !== "object") return { value: cell };
  const isError = typeof result === "string" && ERROR.test(result);
  return { formula: cell.formula, value: result ?? null, ...(isError ? { isError } : {}) };
}

function cellsOf(plan: SheetPlan, styles: PlanStyles, results: FormulaResults): CellData[] {
  const looks = cellStyles(plan.styles);
  return Array.from({ length: Math.max(plan.cells.length, looks.length) }, (_, row) => {
    const [cells = [], look = []] = [plan.cells[row], looks[row]];
    return Array.from({ length: Math.max(cells.length, look.length) }, (__, column): CellData => {
      const style = styles.number(look[column]);
      const content = contentOf(cells[column] ?? null, results(cellAddress(row, column)));
      return { row, column, ...content, ...(style === undefined ? {} : { style }) };
    });
  })
    .flat()
    .filter(({ value, formula, style }) => value !== null || formula !== undefined || style !== undefined);
}

/** Rows such as `13:38`, counted from 1, as indexes from 0. */
const rowsOf = (ranges: readonly string[]): number[] =>
  ranges.flatMap((range) => {
    const [from = 0, to = from] = range.split(":").map(Number);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at - 1);
  });

/** One sheet of a plan as data, its styles added to the workbook's. */
export const sheetOf = (plan: SheetPlan, styles: PlanStyles, results: FormulaResults): SheetData => ({
  name: plan.name,
  visibility: "Visible",
  gridlines: plan.gridlines,
  cells: cellsOf(plan, styles, results),
  merges: plan.merges,
  columnWidths: { ...plan.columnWidths },
  rowHeights: { ...plan.rowHeights },
  // A height that somebody set stays; these grow with their texts.
  autoRows: rowsOf(plan.autofitRows),
  hiddenRows: [],
  hiddenColumns: [],
  ...(plan.frozenRows > 0 ? { frozen: { rows: plan.frozenRows, columns: 0 } } : {}),
  ...(plan.filter === undefined ? {} : { autoFilter: { range: plan.filter } }),
  validations: plan.validations.map(validationOf),
  conditionalFormats: plan.conditionalFormats.map(conditionalFormatOf),
  page: pageOf(plan.page),
});
