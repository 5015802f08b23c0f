import type { Area, Grid } from "../spreadsheet/grid";
import { withActiveSheet } from "../excel/activeSheet";
import { askGrid, type Answer } from "../excel/askGrid";
import { askManualCalculation } from "../excel/calculation";
import { capabilities } from "../excel/capabilities";
import type { KeptCorrection } from "../form/corrections/keptCorrection";
import { NAMESPACE } from "../form/corrections/namespace";
import { PACK_NAMESPACE } from "../form/packMarks";
import type { KeptPacks } from "../packs/keptPacks";
import { toProblem } from "../excel/excelProblem";
import { askHides, withHiddenLines, type ReadRange } from "../excel/hiddenLines";
import { correctionsFrom } from "./keptCorrections";
import { packsFrom } from "./packsFrom";
import { askParts } from "../excel/parts";
import { blocksOf } from "../spreadsheet/mergedAreas";
import { run } from "../excel/session";
import { sheetSizes } from "../excel/sheetSizes";
import { inBatches, worthReading } from "../form/worthReading";

/** A sheet that is large enough for a form, and not too large. */
export interface FoundForm {
  readonly sheetId: string;
  readonly grid: Grid;
}

export interface FoundForms {
  readonly forms: readonly FoundForm[];
  /** Null where a chart sheet is in front. */
  readonly activeSheetId: string | null;
  /** Scores may be old: Excel computes only when it is told to. */
  readonly manualCalculation: boolean;
  /** What users corrected in this workbook, of all its sheets. */
  readonly corrections: readonly KeptCorrection[];
  /** The rubrics that travel in this workbook. */
  readonly kept: KeptPacks;
}

/**
 * Every sheet that may hold a form or belong to one, hidden sheets too: the sizes first, then only what is worth reading,
 * in two syncs, and one more where users corrected columns or packs travel, rows are hidden or a chart sheet is in front.
 */
export async function findForms(): Promise<FoundForms> {
  const { sizes, activeSheetId, manualCalculation, texts } = await withActiveSheet((ask) =>
    run(async (context) => {
      const texts = askParts(context, [NAMESPACE, PACK_NAMESPACE]);
      const manual = askManualCalculation(context);
      const sizes = await sheetSizes(context, ask);
      return { ...sizes, manualCalculation: manual(), texts: await texts() };
    }),
  );
  const worth = sizes.flatMap(({ sheetId, used }) => (used && worthReading(used) ? { sheetId, used } : []));
  const forms: FoundForm[] = [];
  for (const batch of inBatches(worth)) {
    forms.push(...(await readBatch(batch)));
  }
  const [corrections, kept] = [await correctionsFrom(texts), await packsFrom(texts)];
  return { forms, activeSheetId, manualCalculation, corrections, kept };
}

interface Target {
  readonly sheetId: string;
  readonly used: Area;
}

async function readBatch(targets: readonly Target[]): Promise<FoundForm[]> {
  const { mergedAreas } = capabilities();
  try {
    return await readTargets(targets, mergedAreas);
  } catch (error) {
    if (mergedAreas && toProblem(error).code === "unknown") {
      return await readTargets(targets, false);
    }
    throw error;
  }
}

async function readTargets(targets: readonly Target[], withMerges: boolean): Promise<FoundForm[]> {
  const read = await run(async (context) => {
    const answers = targets.map(({ sheetId, used }): Answer<ReadRange> => {
      // Another author may have deleted the sheet meanwhile; all that hangs on it is then null too.
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      const merged = withMerges ? blocksOf(used).map((block) => rangeOf(sheet, block)) : null;
      const cells = rangeOf(sheet, used);
      const hides = askHides(cells);
      const grid = askGrid(sheet, cells, merged);
      return () => ({ sheetId, grid: grid(), hides: hides() });
    });
    await context.sync();
    return answers.map((answer) => answer());
  });
  const grids = await withHiddenLines(read);
  return targets.flatMap(({ sheetId }, index) => {
    const grid = grids[index];
    return grid ? { sheetId, grid } : [];
  });
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
