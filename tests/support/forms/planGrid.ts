import { parseAddress } from "../../../src/spreadsheet/address";
import type { CellContent, Grid } from "../../../src/spreadsheet/grid";
import type { PlanCell, SheetPlan } from "../../../src/spreadsheet/plan";

const content = (cell: PlanCell): CellContent => (cell === null ? "" : typeof cell === "object" ? cell.formula : cell);

/** The sheet as a reader would find it, formulas not computed: a test fills in what Excel would compute. */
export function planGrid(sheet: SheetPlan, values: Readonly<Record<string, CellContent>> = {}): Grid {
  const formulas = sheet.cells.map((row) => row.map(content));
  const results = sheet.cells.map((row) =>
    row.map((cell) => (cell !== null && typeof cell === "object" ? "" : content(cell))),
  );
  for (const [address, value] of Object.entries(values)) {
    const area = parseAddress(address);
    if (!area) throw new Error(`${address} is no address`);
    results[area.row]?.splice(area.column, 1, value);
  }
  const merges = sheet.merges.map((merge) => {
    const area = parseAddress(merge);
    if (!area) throw new Error(`${merge} is no address`);
    return area;
  });
  return { sheet: sheet.name, top: 0, left: 0, values: results, formulas, merges };
}
