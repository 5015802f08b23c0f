import { ExcelProblem } from "../excel/excelProblem";
import { run } from "../excel/session";

/**
 * Takes the user to a cell, in one sync.
 * @param reveal shows the sheet, row and column first where they are hidden
 * @throws ExcelProblem `sheet-hidden` where Excel cannot go there; `cell-hidden` where it went and there is nothing to see
 */
export async function selectCell(sheetId: string, address: string, reveal = false): Promise<void> {
  try {
    if (await go(sheetId, address, reveal)) throw new ExcelProblem("cell-hidden", address);
  } catch (error) {
    const hidden = reveal ? null : await hiddenSheet(sheetId);
    throw hidden === null ? error : new ExcelProblem("sheet-hidden", hidden);
  }
}

/** Whether the row or the column of the cell is hidden. */
function go(sheetId: string, address: string, reveal: boolean): Promise<boolean> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    if (reveal) sheet.visibility = Excel.SheetVisibility.visible;
    // Excel refuses to select a range of a sheet that is not in front.
    sheet.activate();
    const cell = sheet.getRange(address);
    cell.untrack();
    if (reveal) {
      cell.getEntireRow().rowHidden = false;
      cell.getEntireColumn().columnHidden = false;
    }
    cell.load("rowHidden,columnHidden");
    cell.select();
    await context.sync();
    return cell.rowHidden || cell.columnHidden;
  });
}

/** The name of the sheet where it is hidden, else null. Whatever this meets, the first problem is the one to tell. */
async function hiddenSheet(sheetId: string): Promise<string | null> {
  try {
    return await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.load("name,visibility");
      await context.sync();
      return sheet.visibility === Excel.SheetVisibility.visible ? null : sheet.name;
    });
  } catch {
    return null;
  }
}
