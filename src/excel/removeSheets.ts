import { ExcelProblem } from "./excelProblem";
import { run } from "./session";

/**
 * Deletes sheets, those that are still there, and brings another one to the front if it is told which (null: none). A workbook must
 * keep a visible sheet: where none is left, an empty one is added.
 * @throws ExcelProblem `workbook-protected` before anything is deleted
 */
export async function removeSheets(sheetIds: readonly string[], frontId: string | null = null): Promise<void> {
  await run(async (context) => {
    const { protection, worksheets } = context.workbook;
    protection.load("protected");
    worksheets.load("items/id,items/visibility");
    await context.sync();
    if (protection.protected) throw new ExcelProblem("workbook-protected");
    const stay = worksheets.items.filter(({ id }) => !sheetIds.includes(id));
    if (stay.every(({ visibility }) => visibility !== Excel.SheetVisibility.visible)) worksheets.add();
    if (frontId !== null) {
      worksheets.getItemOrNullObject(frontId).activate();
    }
    for (const id of sheetIds) {
      worksheets.getItemOrNullObject(id).delete();
    }
    await context.sync();
  });
}
