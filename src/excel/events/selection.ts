import { splitSheet } from "../../spreadsheet/address";
import { toProblem } from "../toProblem";
import { listen } from "./listen";
import { run } from "../session";

export interface SelectedPlace {
  readonly sheetId: string;
  /** As Excel gives it: `B2`, or `B2:C5` for a range. */
  readonly address: string;
}

/**
 * Tells each new place of the selection; the answer stops it. Hearing costs nothing, but before ExcelApi 1.19 any call
 * of the add-in empties the user's undo list: there, what follows the selection (reading a score's origin) must wait
 * for the same switch as live checking, `capabilities().liveCheckingKeepsUndo`.
 * @throws ExcelProblem
 */
export function watchSelection(handler: (place: SelectedPlace) => void): Promise<() => Promise<void>> {
  return listen(({ workbook }) => [
    workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      handler({ sheetId: worksheetId, address });
    }),
  ]);
}

/**
 * Where the user is; null where no cell is selected, but a chart for instance. One sync.
 * @throws ExcelProblem
 */
export async function selectedPlace(): Promise<SelectedPlace | null> {
  try {
    return await run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load("address");
      const { worksheet } = cell;
      worksheet.load("id");
      await context.sync();
      return { sheetId: worksheet.id, address: splitSheet(cell.address).rest };
    });
  } catch (error) {
    const { code } = toProblem(error);
    if (code !== "unknown" && code !== "chart-in-front") throw error;
    return null;
  }
}
