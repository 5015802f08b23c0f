import { undoable } from "./undoable";
import { asText } from "../excel/textGuard";
import { writeCell } from "./writeCell";

/**
 * Writes what a user typed into one cell, as text whatever it looks like. One sync.
 * @throws ExcelProblem
 */
export async function writeText(sheetId: string, address: string, text: string): Promise<void> {
  await undoable((context, begin) => writeCell(context, begin, { sheetId, address }, asText(text)));
}
