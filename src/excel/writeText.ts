import { onRange } from "./onRanges";
import { run } from "./session";
import { asText } from "./textGuard";

/** Writes what a user typed into one cell, as text whatever it looks like. */
export async function writeText(sheetId: string, address: string, text: string): Promise<void> {
  await run(async (context) => {
    onRange(context.workbook.worksheets.getItem(sheetId), address, (cell) => {
      cell.values = [[asText(text)]];
    });
    await context.sync();
  });
}
