import { run } from "./session";

/** Deletes sheets, those that are still there, and brings another one to the front if it is told which. */
export async function removeSheets(sheetIds: readonly string[], frontId?: string): Promise<void> {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    if (frontId !== undefined) {
      worksheets.getItemOrNullObject(frontId).activate();
    }
    for (const id of sheetIds) {
      worksheets.getItemOrNullObject(id).delete();
    }
    await context.sync();
  });
}
