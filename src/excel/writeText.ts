import { run } from "./session";
import { asText } from "./textGuard";

/** Writes what a user typed into one cell, as text whatever it looks like. */
export async function writeText(sheetId: string, address: string, text: string): Promise<void> {
  await run(async (context) => {
    context.workbook.worksheets.getItem(sheetId).getRange(address).values = [[asText(text)]];
    await context.sync();
  });
}
