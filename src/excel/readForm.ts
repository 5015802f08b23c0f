import { areaAddress } from "../sheet/address";
import type { Area, Grid } from "../sheet/grid";
import type { Answer } from "./askGrid";
import { askGrid, askMerges } from "./askGrid";
import { capabilities } from "./capabilities";
import { toProblem } from "./excelProblem";
import { blocksOf } from "./mergedAreas";
import { run } from "./session";
import { LARGEST, worthReading } from "./worthReading";
import { sheetSizes } from "./sheetSizes";

const READ_WITHIN = areaAddress({ row: 0, column: 0, ...LARGEST });

/** The sheet's cells, in one sync; null where the sheet is gone or empty. */
export async function readSheet(sheetId: string): Promise<Grid | null> {
  try {
    return await withoutMergesIfNeeded(
      (askForMerges) => readUsed(sheetId, askForMerges),
      (grid) => grid && addMerges(sheetId, grid)
    );
  } catch (error) {
    if (toProblem(error).code === "sheet-gone") {
      return null;
    }
    throw error;
  }
}

function readUsed(sheetId: string, askForMerges: boolean): Promise<Grid | null> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const used = sheet.getRange(READ_WITHIN).getUsedRangeOrNullObject(true);
    const answer = askGrid(sheet, used, askForMerges ? [used] : null);
    await context.sync();
    return answer();
  });
}
