import { ExcelProblem, type ProblemCode } from "../gateway/excelProblem";
import { gateway } from "./gateway";

/**
 * Takes the user to a cell, in one sync.
 * @param reveal shows the sheet, row and column first where they are hidden
 * @throws ExcelProblem `sheet-hidden` where Excel cannot go there; `cell-hidden` where it went and there is nothing to see
 */
export async function selectCell(sheetId: string, address: string, reveal = false): Promise<void> {
  try {
    if (await goAgain(sheetId, address, reveal)) throw new ExcelProblem("cell-hidden", address);
  } catch (error) {
    const hidden = reveal ? null : await hiddenSheet(sheetId);
    throw hidden === null ? error : new ExcelProblem("sheet-hidden", hidden);
  }
}

/** A sheet that is not in front is told like a workbook that is not. */
const AS_IF_NOT_IN_FRONT: readonly ProblemCode[] = ["unknown", "lost-focus"];

/** Excel on the web was seen to bring a sheet to the front the second time only; before, it refuses to select. */
async function goAgain(sheetId: string, address: string, reveal: boolean): Promise<boolean> {
  try {
    return await go(sheetId, address, reveal);
  } catch (error) {
    if (!AS_IF_NOT_IN_FRONT.includes(gateway.toProblem(error).code)) throw error;
    return go(sheetId, address, reveal);
  }
}

/** Whether the row or the column of the cell is hidden. */
function go(sheetId: string, address: string, reveal: boolean): Promise<boolean> {
  return gateway.run(async (session) => {
    const sheet = session.sheet(sheetId);
    if (reveal) sheet.show();
    // Excel refuses to select a range of a sheet that is not in front.
    sheet.activate();
    const cell = sheet.cells(address);
    if (reveal) cell.reveal();
    const hides = cell.askHides();
    cell.select();
    await session.send();
    return hides();
  });
}

/** The name of the sheet where it is hidden, else null. Whatever this meets, the first problem is the one to tell. */
async function hiddenSheet(sheetId: string): Promise<string | null> {
  try {
    return await gateway.run(async (session) => {
      const asked = session.sheet(sheetId).askState();
      await session.send();
      const state = asked();
      return state?.visibility === undefined ? null : state.name;
    });
  } catch {
    return null;
  }
}
