import type { CleanedCell } from "../checks/finding";
import { ExcelProblem } from "../excel/excelProblem";
import { onRange } from "../excel/onRanges";
import { run } from "../excel/session";
import { asText } from "../excel/textGuard";
import { undoable } from "./undoable";

/**
 * Takes the characters that show nothing out of some cells of a sheet; formats stay. All of them or none: in two syncs;
 * taken back, the cells hold again what they held before.
 * @throws ExcelProblem `cell-changed` where one holds something else by now
 */
export async function cleanCells(sheetId: string, cells: readonly CleanedCell[]): Promise<void> {
  await undoable(async (context, begin) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const read = cells.map((cell) => {
      const range = sheet.getRange(cell.address);
      range.load("formulas");
      range.untrack();
      return { cell, range };
    });
    await context.sync();
    for (const { cell, range } of read) {
      if (range.formulas[0]?.[0] !== cell.from) throw new ExcelProblem("cell-changed", cell.address);
    }
    begin(() =>
      run(async (later) => {
        put(later.workbook.worksheets.getItem(sheetId), cells, ({ from }) => from);
        await later.sync();
      }),
    );
    put(sheet, cells, ({ to }) => to);
    await context.sync();
  });
}

function put(
  sheet: Excel.Worksheet,
  cells: readonly CleanedCell[],
  contentOf: (cell: CleanedCell) => string | number,
): void {
  for (const cell of cells) {
    const content = contentOf(cell);
    onRange(sheet, cell.address, (range) => {
      range.formulas = [[typeof content === "string" ? asText(content) : content]];
    });
  }
}
