import { run } from "./session";
import { asText } from "./textGuard";
import { writeCell } from "./writeCell";

/**
 * Writes what a user typed into one cell, as text whatever it looks like. One sync.
 * @throws ExcelProblem
 */
export async function writeText(sheetId: string, address: string, text: string): Promise<void> {
  await run((context, given) => writeCell(context, given, { sheetId, address }, asText(text)));
}
