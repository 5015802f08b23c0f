import type { PlanCell, SheetPlan } from "../../spreadsheet/plan";
import { onBlock } from "../onRanges";
import { asText } from "../textGuard";

function content(cell: PlanCell): string | number {
  if (cell === null) {
    return "";
  }
  if (typeof cell === "object") {
    return cell.formula;
  }
  return typeof cell === "string" ? asText(cell) : cell;
}

/** Values and formulas as one block. */
export function writeCells(sheet: Excel.Worksheet, { cells }: SheetPlan): void {
  const columns = cells[0]?.length ?? 0;
  if (columns > 0) {
    onBlock(sheet, [0, 0, cells.length, columns], (block) => {
      block.formulas = cells.map((row) => row.map(content));
    });
  }
}
