import { PACK_NAMESPACE } from "../form/packMarks";
import { READ_WITHIN } from "../form/worthReading";
import type { Answer } from "../gateway/answer";
import type { WorkbookSession } from "../gateway/workbookSession";
import type { KeptPacks } from "../packs/keptPacks";
import type { Grid } from "../spreadsheet/grid";
import { blocksOf } from "../spreadsheet/mergedAreas";
import { gateway } from "./gateway";
import { packsFrom } from "./kept/packsFrom";
import { askForm, askMerges, type FormOnSheet } from "./reading/askForm";
import { withHiddenLines } from "./reading/hiddenLines";

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
  const { mergedAreas } = gateway.capabilities();
  try {
    const { read, ...rest } = await readAtOnce(sheetIds, mergedAreas);
    return { grids: await withHiddenLines(read), ...rest };
  } catch (error) {
    if (gateway.toProblem(error).code !== "unknown") {
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
  readonly read: readonly FormOnSheet[];
}

/** @param withMerges null reads no cells, only what else is to be known */
async function readAtOnce(sheetIds: readonly string[], withMerges: boolean | null): Promise<ReadAtOnce> {
  const { texts, ...rest } = await gateway.run(async (session) => {
    const manual = session.askManualCalculation();
    const parts = session.askParts([PACK_NAMESPACE]);
    const asked = withMerges === null ? [] : sheetIds.map((id) => askSheet(session, id, withMerges));
    await session.send();
    const read = asked.map((answer) => answer());
    return { read, manualCalculation: manual(), texts: (await parts.read()).map(({ text }) => text) };
  });
  return { ...rest, kept: await packsFrom(texts) };
}

function askSheet(session: WorkbookSession, sheetId: string, withMerges: boolean): Answer<FormOnSheet> {
  const sheet = session.sheetIfThere(sheetId);
  const used = sheet.usedCells(READ_WITHIN);
  const hides = used.askHides();
  const grid = askForm(sheet, used, withMerges ? [used] : null);
  return () => ({ sheetId, grid: grid(), hides: hides() });
}

/** The sheet's cells, in one sync; null where the sheet is gone or empty. */
export async function readSheet(sheetId: string): Promise<Grid | null> {
  const { mergedAreas } = gateway.capabilities();
  try {
    return await readUsed(sheetId, mergedAreas);
  } catch (error) {
    const { code } = gateway.toProblem(error);
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
  return gateway.run(async (session) => {
    const sheet = session.sheet(sheetId);
    const used = sheet.usedCells(READ_WITHIN);
    const answer = askForm(sheet, used, withMerges ? [used] : null);
    await session.send();
    return answer();
  });
}

async function mergesInBlocks(sheetId: string, { top, left, values }: Grid): Promise<Grid["merges"]> {
  const area = { row: top, column: left, rows: values.length, columns: values[0]?.length ?? 0 };
  try {
    return await gateway.run(async (session) => {
      const sheet = session.sheet(sheetId);
      const answer = askMerges(blocksOf(area).map((block) => sheet.cells(block)));
      await session.send();
      return answer();
    });
  } catch {
    return null;
  }
}
