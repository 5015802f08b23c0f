import { PACK_NAMESPACE } from "../form/packMarks";
import type { KeptPacks } from "../packs/keptPacks";
import type { Grid } from "../spreadsheet/grid";
import { askGrid, askMerges, type Answer } from "../excel/askGrid";
import { askManualCalculation } from "../excel/calculation";
import { capabilities } from "../excel/capabilities";
import { toProblem } from "../excel/excelProblem";
import { askHides, withHiddenLines, type ReadRange } from "../excel/hiddenLines";
import { packsFrom } from "./packsFrom";
import { askParts } from "../excel/parts";
import { blocksOf } from "../spreadsheet/mergedAreas";
import { run } from "../excel/session";
import { READ_WITHIN } from "../form/worthReading";

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

/** The sheet's cells, in one sync; null where the sheet is gone or empty. */
export async function readSheet(sheetId: string): Promise<Grid | null> {
  const { mergedAreas } = capabilities();
  try {
    return await readUsed(sheetId, mergedAreas);
  } catch (error) {
    const { code } = toProblem(error);
    if (code === "sheet-gone") {
      return null;
    }
    if (code !== "unknown" || !mergedAreas) {
      throw error;
    }
  }
  // Excel cannot tell more than 512 merged areas at once, and fails the whole batch for it.
  const grid = await readUsed(sheetId, false);
  return grid && { ...grid, merges: await mergesInBlocks(sheetId, grid) };
}

function readUsed(sheetId: string, withMerges: boolean): Promise<Grid | null> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const used = sheet.getRange(READ_WITHIN).getUsedRangeOrNullObject(true);
    const answer = askGrid(sheet, used, withMerges ? [used] : null);
    await context.sync();
    return answer();
  });
}

async function mergesInBlocks(sheetId: string, { top, left, values }: Grid): Promise<Grid["merges"]> {
  const area = { row: top, column: left, rows: values.length, columns: values[0]?.length ?? 0 };
  try {
    return await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const answer = askMerges(
        blocksOf(area).map(({ row, column, rows, columns }) => sheet.getRangeByIndexes(row, column, rows, columns)),
      );
      await context.sync();
      return answer();
    });
  } catch {
    return null;
  }
}
