import type { Grid } from "../sheet/grid";
import { askGrid } from "./askGrid";
import { askManualCalculation } from "./calculation";
import { capabilities } from "./capabilities";
import { toProblem } from "./excelProblem";
import { readSheet } from "./readForm";
import { run } from "./session";
import { READ_WITHIN } from "./worthReading";

export interface SheetsRead {
  /** A grid for each id in order, null where the sheet is gone or empty. */
  readonly grids: readonly (Grid | null)[];
  /** The ids of those that are hidden. */
  readonly hidden: readonly string[];
  /** Scores may be old: Excel computes only when it is told to. */
  readonly manualCalculation: boolean;
}

/**
 * The cells of some sheets by id, in one sync: a form with the sheets that belong to it.
 * @throws ExcelProblem
 */
export async function readSheets(sheetIds: readonly string[]): Promise<SheetsRead> {
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
  return { ...(await readAtOnce(sheetIds, null)), grids };
}

/** @param withMerges null reads no cells, only what else is to be known */
function readAtOnce(sheetIds: readonly string[], withMerges: boolean | null): Promise<SheetsRead> {
  return run(async (context) => {
    const manual = askManualCalculation(context);
    const asked = sheetIds.map((id) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("visibility");
      if (withMerges === null) return { id, sheet, grid: () => null };
      const used = sheet.getRange(READ_WITHIN).getUsedRangeOrNullObject(true);
      return { id, sheet, grid: askGrid(sheet, used, withMerges ? [used] : null) };
    });
    await context.sync();
    return {
      grids: asked.map(({ grid }) => grid()),
      hidden: asked.flatMap(({ id, sheet }) => (isHidden(sheet) ? id : [])),
      manualCalculation: manual(),
    };
  });
}

function isHidden(sheet: Excel.Worksheet): boolean {
  return !sheet.isNullObject && sheet.visibility !== Excel.SheetVisibility.visible;
}
