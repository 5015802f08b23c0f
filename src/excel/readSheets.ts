import type { Grid } from "../sheet/grid";
import { askGrid } from "./askGrid";
import { capabilities } from "./capabilities";
import { toProblem } from "./excelProblem";
import { readSheet } from "./readForm";
import { run } from "./session";
import { READ_WITHIN } from "./worthReading";

/**
 * The cells of some sheets by id, in one sync: a form with the sheets that belong to it.
 * @returns a grid for each id in order, null where the sheet is gone or empty
 * @throws ExcelProblem
 */
export async function readSheets(sheetIds: readonly string[]): Promise<readonly (Grid | null)[]> {
  const { mergedAreas } = capabilities();
  try {
    return await readAtOnce(sheetIds, mergedAreas);
  } catch (error) {
    if (toProblem(error).code !== "unknown") {
      throw error;
    }
  }
  // One sheet spoils the batch for all: more than 512 merged areas, or an answer too large for Excel on the web.
  const grids: (Grid | null)[] = [];
  for (const id of sheetIds) {
    grids.push(await readSheet(id));
  }
  return grids;
}

function readAtOnce(sheetIds: readonly string[], withMerges: boolean): Promise<(Grid | null)[]> {
  return run(async (context) => {
    const answers = sheetIds.map((id) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      const used = sheet.getRange(READ_WITHIN).getUsedRangeOrNullObject(true);
      return askGrid(sheet, used, withMerges ? [used] : null);
    });
    await context.sync();
    return answers.map((answer) => answer());
  });
}
