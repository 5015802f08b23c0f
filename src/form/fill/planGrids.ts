import { planResults } from "../../planResults/planResults";
import { cellAddress, parseAddress } from "../../spreadsheet/address";
import type { CellContent, Grid } from "../../spreadsheet/grid";
import type { NamePlan, Plan, SheetPlan } from "../../spreadsheet/plan";

function gridOf(
  sheet: SheetPlan,
  planned: readonly NamePlan[],
  result: (address: string) => CellContent | undefined,
): Grid {
  const formulas = sheet.cells.map((row) =>
    row.map((cell): CellContent => (cell === null ? "" : typeof cell === "object" ? cell.formula : cell)),
  );
  const values = sheet.cells.map((row, rowIndex) =>
    row.map((_, column): CellContent => result(cellAddress(rowIndex, column)) ?? ""),
  );
  const merges = sheet.merges.flatMap((merge) => parseAddress(merge) ?? []);
  const names = new Map(planned.flatMap((one) => (one.sheet === sheet.name ? [[one.name, one.formula] as const] : [])));
  return { sheet: sheet.name, top: 0, left: 0, values, formulas, merges, names };
}

/** The sheets of a plan as a reader finds them once everything is computed, in the plan's order. */
export function planGrids(plan: Plan): readonly Grid[] {
  const results = planResults(plan);
  return plan.sheets.map((sheet) => gridOf(sheet, plan.names, (address) => results(sheet.name, address)));
}
