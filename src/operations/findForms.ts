import type { Confirmation } from "../checks/confirmed/confirmation";
import { CONFIRMED_NAMESPACE } from "../checks/confirmed/namespace";
import type { KeptLastYear } from "../form/carrying/keptLastYear";
import { LAST_YEAR_NAMESPACE } from "../form/carrying/namespace";
import type { KeptCorrection } from "../form/corrections/keptCorrection";
import { NAMESPACE } from "../form/corrections/namespace";
import { PACK_NAMESPACE } from "../form/packMarks";
import { inBatches, worthReading } from "../form/worthReading";
import type { Answer } from "../gateway/answer";
import type { KeptPacks } from "../packs/keptPacks";
import type { Area, Grid } from "../spreadsheet/grid";
import { blocksOf } from "../spreadsheet/mergedAreas";
import { gateway } from "./gateway";
import { confirmationsFrom } from "./kept/keptConfirmations";
import { correctionsFrom } from "./kept/keptCorrections";
import { lastYearsFrom } from "./kept/keptLastYear";
import { packsFrom } from "./kept/packsFrom";
import { askForm, type FormOnSheet } from "./reading/askForm";
import { withHiddenLines } from "./reading/hiddenLines";

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
  /** The unit's words on findings in this workbook. */
  readonly confirmations: readonly Confirmation[];
  /** What this workbook keeps of last year's forms. */
  readonly lastYears: readonly KeptLastYear[];
  /** The rubrics that travel in this workbook. */
  readonly kept: KeptPacks;
}

/**
 * Every sheet that may hold a form or belong to one, hidden sheets too: the sizes first, then only what is worth reading,
 * in two syncs, and one more where users corrected columns or packs travel, rows are hidden or a chart sheet is in front.
 */
export async function findForms(): Promise<FoundForms> {
  const { sizes, activeSheetId, manualCalculation, texts } = await gateway.run(async (session) => {
    const ask = () => ({
      parts: session.askParts([NAMESPACE, PACK_NAMESPACE, CONFIRMED_NAMESPACE, LAST_YEAR_NAMESPACE]),
      manual: session.askManualCalculation(),
    });
    let asked: ReturnType<typeof ask> | undefined;
    const read = await session.readSizes(() => void (asked = ask()));
    const parts = (await asked?.parts.read()) ?? [];
    return { ...read, manualCalculation: asked?.manual() === true, texts: parts.map(({ text }) => text) };
  });
  const worth = sizes.flatMap(({ sheetId, used }) => (used && worthReading(used) ? { sheetId, used } : []));
  const forms: FoundForm[] = [];
  for (const batch of inBatches(worth)) {
    forms.push(...(await readBatch(batch)));
  }
  const [corrections, kept] = [await correctionsFrom(texts), await packsFrom(texts)];
  const [confirmations, lastYears] = [await confirmationsFrom(texts), await lastYearsFrom(texts)];
  return { forms, activeSheetId, manualCalculation, corrections, confirmations, lastYears, kept };
}

interface Target {
  readonly sheetId: string;
  readonly used: Area;
}

async function readBatch(targets: readonly Target[]): Promise<FoundForm[]> {
  const { mergedAreas } = gateway.capabilities();
  try {
    return await readTargets(targets, mergedAreas);
  } catch (error) {
    if (mergedAreas && gateway.toProblem(error).code === "unknown") {
      return await readTargets(targets, false);
    }
    throw error;
  }
}

async function readTargets(targets: readonly Target[], withMerges: boolean): Promise<FoundForm[]> {
  const read = await gateway.run(async (session) => {
    const answers = targets.map(({ sheetId, used }): Answer<FormOnSheet> => {
      // Another author may have deleted the sheet meanwhile; all that hangs on it is then null too.
      const sheet = session.sheetIfThere(sheetId);
      const merged = withMerges ? blocksOf(used).map((block) => sheet.cells(block)) : null;
      const cells = sheet.cells(used);
      const hides = cells.askHides();
      const grid = askForm(sheet, cells, merged);
      return () => ({ sheetId, grid: grid(), hides: hides() });
    });
    await session.send();
    return answers.map((answer) => answer());
  });
  const grids = await withHiddenLines(read);
  return targets.flatMap(({ sheetId }, index) => {
    const grid = grids[index];
    return grid ? { sheetId, grid } : [];
  });
}
