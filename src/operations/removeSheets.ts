import { ExcelProblem } from "../gateway/excelProblem";
import { gateway } from "./gateway";

/**
 * Deletes sheets, those that are still there, and brings another one to the front if it is told which (null: none). A workbook must
 * keep a visible sheet: where none is left, an empty one is added.
 * @throws ExcelProblem `workbook-protected` before anything is deleted
 */
export async function removeSheets(sheetIds: readonly string[], frontId: string | null = null): Promise<void> {
  await gateway.run(async (session) => {
    const isProtected = session.askStructureProtected();
    const sheets = session.askSheets();
    await session.send();
    if (isProtected()) throw new ExcelProblem("workbook-protected");
    const stay = sheets().filter(({ id }) => !sheetIds.includes(id));
    if (stay.every(({ visibility }) => visibility !== undefined)) session.addSheet();
    if (frontId !== null) session.sheetIfThere(frontId).activate();
    for (const id of sheetIds) session.sheetIfThere(id).remove();
    await session.send();
  });
}
