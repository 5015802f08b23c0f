import { PACK_NAMESPACE } from "../form/packMarks";
import type { KeptPacks } from "../packs/keptPacks";
import type { Grid } from "../spreadsheet/grid";
import { askGrid, type Answer } from "./askGrid";
import { askManualCalculation } from "./calculation";
import { capabilities } from "./capabilities";
import { toProblem } from "./excelProblem";
import { askHides, withHiddenLines, type ReadRange } from "./hiddenLines";
import { packsFrom } from "./packsFrom";
import { askParts } from "./parts";
import { readSheet } from "./readForm";
import { run } from "./session";
import { READ_WITHIN } from "./worthReading";

export interface SheetsRead {
  /** A grid for each id in order, null where the sheet is gone or empty. */
  readonly grids: readonly (Grid | null)[];
  /** Scores may be old: Excel computes only when it is told to. */
  readonly manualCalculation: boolean;
  /** The rubrics that travel in this workbook. */
  readonly kept: KeptPacks;
}

/**
 * The cells of some sheets by id, in one sync, and one more where rows or columns are hidden or packs travel: a form with the sheets that
 * belong to it.
 * @throws ExcelProblem
 */
export async function readSheets(sheetIds: readonly string[]): Promise<SheetsRead> {
  const { mergedAreas } = capabilities();
  try {
    const { read, ...rest } = await readAtOnce(sheetIds, mergedAreas);
    return { grids: await withHiddenLines(read), ...rest };
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
  const { manualCalculation, kept } = await readAtOnce(sheetIds, null);
  return { grids, manualCalculation, kept };
}

interface ReadAtOnce extends Omit<SheetsRead, "grids"> {
  readonly read: readonly ReadRange[];
}

/** @param withMerges null reads no cells, only what else is to be known */
async function readAtOnce(sheetIds: readonly string[], withMerges: boolean | null): Promise<ReadAtOnce> {
  const { texts, ...rest } = await run(async (context) => {
    const manual = askManualCalculation(context);
    const texts = askParts(context, [PACK_NAMESPACE]);
    const asked = withMerges === null ? [] : sheetIds.map((id) => askSheet(context, id, withMerges));
    await context.sync();
    return { read: asked.map((answer) => answer()), manualCalculation: manual(), texts: await texts() };
  });
  return { ...rest, kept: await packsFrom(texts) };
}

function askSheet(context: Excel.RequestContext, sheetId: string, withMerges: boolean): Answer<ReadRange> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const used = sheet.getRange(READ_WITHIN).getUsedRangeOrNullObject(true);
  const hides = askHides(used);
  const grid = askGrid(sheet, used, withMerges ? [used] : null);
  return () => ({ sheetId, grid: grid(), hides: hides() });
}
