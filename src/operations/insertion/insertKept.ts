import { layoutPlan } from "../../form/template/layoutPlan";
import { firstEntry } from "../../form/template/openLayout";
import { isScored } from "../../form/template/scoring/scoredLayout";
import type { Formulas } from "../../rubric/formula/formulas";
import type { PackLayout, Rubric } from "../../rubric/rubric";
import { gateway } from "../gateway";
import type { InsertedForm, InsertionOccasion } from "./insertedForm";
import { insertLayout, openedLayout } from "./insertLayout";
import { insertPlan } from "./insertPlan";
import type { Progress } from "./progress";

/**
 * Inserts the form of a pack that keeps its sheet: as it is where the application inserts files, else as far as a plan can say it.
 * @throws ExcelProblem
 */
export async function insertKept(
  rubric: Rubric,
  layout: PackLayout,
  formulas: Formulas | undefined,
  progress: Progress,
  occasion: InsertionOccasion = {},
): Promise<InsertedForm> {
  const isComputed = formulas === "addin" && isScored(rubric);
  const alone = {
    goalSheet: null,
    goalSheetId: null,
    workPaper: null,
    workPaperId: null,
    // No cell of an office's own sheet asks whether the functions answer.
    functions: isComputed ? ("unknown" as const) : ("native" as const),
  };
  if (gateway.capabilities().insertsFiles) {
    const { sheet, sheetId, next, notes } = await insertLayout(rubric, layout, progress, { ...occasion, formulas });
    return { ...alone, sheet, sheetId, notes, next: { sheet, sheetId, address: next } };
  }
  const file = await openedLayout(rubric, layout, { ...occasion, formulas, keepPack: true });
  const address = firstEntry(file, rubric);
  const { goals, workPaper } = rubric.sheets;
  const titles = { formSheet: file.formSheet, goalSheet: goals, workPaperSheet: workPaper };
  const { names, sheetIds, notes } = await insertPlan(
    (free) => layoutPlan(file, free.formSheet, address),
    titles,
    progress,
  );
  const [sheet, sheetId] = [names.formSheet, sheetIds[0] ?? ""];
  return { ...alone, sheet, sheetId, notes, next: { sheet, sheetId, address } };
}
