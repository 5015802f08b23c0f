import type { SheetPlan } from "../../spreadsheet/plan";
import { asExcelTakesIt } from "../cellContent";
import { onBlock } from "../onRanges";

/** Values and formulas as one block. */
export function writeCells(sheet: Excel.Worksheet, { cells }: SheetPlan): void {
  const columns = cells[0]?.length ?? 0;
  if (columns > 0) {
    onBlock(sheet, [0, 0, cells.length, columns], (block) => {
      block.formulas = cells.map((row) => row.map(asExcelTakesIt));
    });
  }
}
