import { undoable } from "./undoable";
import { writeCell } from "./writeCell";

/**
 * Writes what a user typed into one cell, as text whatever it looks like. One sync.
 * @throws ExcelProblem
 */
export async function writeText(sheetId: string, address: string, text: string): Promise<void> {
  await undoable((session, begin) => writeCell(session, begin, { sheetId, address }, text));
}
