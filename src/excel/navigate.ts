import { onRange } from "./onRanges";
import { run } from "./session";

/** Takes the user to a cell. */
export async function selectCell(sheetId: string, address: string): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    // Excel refuses to select a range of a sheet that is not in front.
    sheet.activate();
    onRange(sheet, address, (range) => range.select());
    await context.sync();
  });
}
