import type { Plan, PlanCell } from "../../spreadsheet/plan";
import type { Edit } from "./entries";

/** The plan with other contents in some cells; later edits of a cell win. */
export function applyEdits(plan: Plan, edits: readonly Edit[]): Plan {
  const sheets = plan.sheets.map((sheet) => {
    const own = edits.filter(({ sheet: name }) => name === sheet.name);
    if (own.length === 0) return sheet;
    const cells: PlanCell[][] = sheet.cells.map((row) => [...row]);
    for (const { row, column, cell } of own) cells[row]?.splice(column, 1, cell);
    return { ...sheet, cells };
  });
  return { ...plan, sheets };
}
