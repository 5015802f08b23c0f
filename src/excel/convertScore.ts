import { ExcelProblem } from "./excelProblem";
import { onRange } from "./onRanges";
import { run } from "./session";

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
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const cell = sheet.getRange(address);
    cell.load("values");
    await context.sync();
    if (String(cell.values[0]?.[0] ?? "") !== expectedText) {
      throw new ExcelProblem("cell-changed", address);
    }
    onRange(sheet, address, (target) => {
      target.values = [[value]];
    });
    await context.sync();
  });
}
