import { ExcelProblem } from "./excelProblem";
import { run } from "./session";
import { writeCell } from "./writeCell";

/**
 * Puts a number where a text stood that was meant as one.
 * @param expectedText what the person agreed to convert, as the finding showed it
 * @throws ExcelProblem `cell-changed` where something else stands there by now
 */
export async function writeNumber(
  sheetId: string,
  address: string,
  expectedText: string,
  value: number,
): Promise<void> {
  await run(async (context, given) => {
    const cell = context.workbook.worksheets.getItem(sheetId).getRange(address);
    cell.load("values");
    await context.sync();
    if (String(cell.values[0]?.[0] ?? "") !== expectedText) {
      throw new ExcelProblem("cell-changed", address);
    }
    await writeCell(context, given, { sheetId, address }, value);
  });
}
