import { ExcelProblem } from "../excel/excelProblem";
import { undoable } from "./undoable";
import { isTextCell } from "../excel/textFormat";
import { writeCell } from "./writeCell";

/**
 * Puts a number where a text stood that was meant as one. A cell formatted as text becomes a general one, or the number
 * would be a text again.
 * @param expectedText what the person agreed to convert, as the finding showed it
 * @throws ExcelProblem `cell-changed` where something else stands there by now, `stayed-text` where Excel took the
 * number for a text all the same
 */
export async function writeNumber(
  sheetId: string,
  address: string,
  expectedText: string,
  value: number,
): Promise<void> {
  const written = await undoable(async (context, begin) => {
    const cell = context.workbook.worksheets.getItem(sheetId).getRange(address);
    cell.load("values,numberFormat");
    await context.sync();
    if (String(cell.values[0]?.[0] ?? "") !== expectedText) {
      throw new ExcelProblem("cell-changed", address);
    }
    const inTextCell = isTextCell(cell.numberFormat, 0, 0);
    return writeCell(context, begin, { sheetId, address, inTextCell }, value);
  });
  if (typeof written !== "number") throw new ExcelProblem("stayed-text", address);
}
