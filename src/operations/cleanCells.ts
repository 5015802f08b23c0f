import type { CleanedCell } from "../checks/finding";
import { ExcelProblem } from "../gateway/excelProblem";
import type { SheetDoor } from "../gateway/sheetDoor";
import { gateway } from "./gateway";
import { undoable } from "./undoable";

/**
 * Takes the characters that show nothing out of some cells of a sheet; formats stay. All of them or none: in two syncs;
 * taken back, the cells hold again what they held before.
 * @throws ExcelProblem `cell-changed` where one holds something else by now
 */
export async function cleanCells(sheetId: string, cells: readonly CleanedCell[]): Promise<void> {
  await undoable(async (session, begin) => {
    const sheet = session.sheet(sheetId);
    const read = cells.map((cell) => ({ cell, contents: sheet.cells(cell.address).askContents() }));
    await session.send();
    for (const { cell, contents } of read) {
      if (contents().formulas[0]?.[0] !== cell.from) throw new ExcelProblem("cell-changed", cell.address);
    }
    begin(() =>
      gateway.run(async (later) => {
        put(later.sheet(sheetId), cells, ({ from }) => from);
        await later.send();
      }),
    );
    put(sheet, cells, ({ to }) => to);
    await session.send();
  });
}

function put(sheet: SheetDoor, cells: readonly CleanedCell[], contentOf: (cell: CleanedCell) => string | number): void {
  for (const cell of cells) sheet.cells(cell.address).put([[contentOf(cell)]]);
}
