import ExcelJS from "exceljs";
import { parseAddress } from "../../../src/spreadsheet/address";
import type { Plan } from "../../../src/spreadsheet/plan";
import type { EnteredCells } from "./tianheEntries";

/**
 * The plan's cells and formulas as a file without any computed value, with what was typed into it: whoever opens it must
 * compute everything.
 */
export async function planWorkbook(plan: Plan, typed: readonly EnteredCells[] = []): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, cells } of plan.sheets) {
    const sheet = workbook.addWorksheet(name);
    cells.forEach((row, rowIndex) =>
      row.forEach((cell, column) => {
        const isFormula = cell !== null && typeof cell === "object";
        sheet.getCell(rowIndex + 1, column + 1).value = isFormula ? { formula: cell.formula.slice(1) } : cell;
      }),
    );
  }
  for (const { sheet, address, values } of typed) {
    const area = parseAddress(address);
    if (!area) throw new Error(`${address} is no address`);
    values.forEach((row, rowIndex) =>
      row.forEach((value, column) => {
        const isFormula = typeof value === "string" && value.startsWith("=");
        workbook.getWorksheet(sheet)!.getCell(area.row + rowIndex + 1, area.column + column + 1).value = isFormula
          ? { formula: value.slice(1) }
          : value;
      }),
    );
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
