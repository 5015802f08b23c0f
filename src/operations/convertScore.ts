import { ExcelProblem } from "../gateway/excelProblem";
import { isTextCell } from "../gateway/textFormat";
import { undoable } from "./undoable";
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
  const written = await undoable(async (session, begin) => {
    const contents = session.sheet(sheetId).cells(address).askContents();
    await session.send();
    const { values, numberFormats } = contents();
    if (String(values[0]?.[0] ?? "") !== expectedText) {
      throw new ExcelProblem("cell-changed", address);
    }
    const inTextCell = isTextCell(numberFormats, 0, 0);
    return writeCell(session, begin, { sheetId, address, inTextCell }, value);
  });
  if (typeof written !== "number") throw new ExcelProblem("stayed-text", address);
}
