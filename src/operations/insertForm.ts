import { layOutForm, sheetTitles } from "../form/layout";
import { isShipped } from "../packs/isShipped";
import type { Rubric } from "../rubric/rubric";
import type { InsertedForm, InsertionOccasion } from "./insertion/insertedForm";
import { insertKept } from "./insertion/insertKept";
import { insertPlan } from "./insertion/insertPlan";
import { gateway } from "./gateway";
import type { Progress } from "./insertion/progress";
import { probe } from "./insertion/probe";
import { removeSheets } from "./removeSheets";
import { removeUnusedPacks } from "./kept/unusedPacks";
import type { Formulas } from "../rubric/formula/formulas";

export type { InsertedForm, InsertionOccasion } from "./insertion/insertedForm";

/**
 * Puts a form with its base data, its goal table and its work paper into new sheets: at most five syncs, however long it is, and all or nothing.
 * @param occasion the year and the unit, which the form prints
 * @param chosen native formulas need no add-in, the scores are the same; left out, a kept sheet has native ones and others the add-in's
 * @throws ExcelProblem
 */
export async function insertForm(
  rubric: Rubric,
  chosen?: Formulas,
  progress: Progress = {},
  occasion: InsertionOccasion = {},
): Promise<InsertedForm> {
  if (rubric.layout) return insertKept(rubric, rubric.layout, chosen, progress, occasion);
  const formulas = chosen ?? "addin";
  const language = gateway.displayLanguage();
  const keepPack = !isShipped(rubric);
  const makePlan = (free: Parameters<typeof layOutForm>[1]) =>
    layOutForm(rubric, free, language, { formulas, keepPack, ...occasion });
  const { plan, names, sheetIds, notes } = await insertPlan(makePlan, sheetTitles(rubric), progress);
  const idOf = (sheet: string): string | null => sheetIds[plan.sheets.findIndex(({ name }) => name === sheet)] ?? null;
  const goalSheetId = idOf(names.goalSheet);
  const workPaperId = idOf(names.workPaperSheet);
  const { baseDataSheet = "" } = names;
  const baseDataId = idOf(baseDataSheet);
  progress.tell?.("probe");
  return {
    notes,
    sheet: names.formSheet,
    sheetId: idOf(names.formSheet) ?? "",
    goalSheet: goalSheetId && names.goalSheet,
    goalSheetId,
    workPaper: workPaperId && names.workPaperSheet,
    workPaperId,
    ...(baseDataId !== null && { baseData: { sheet: baseDataSheet, sheetId: baseDataId } }),
    next: { ...plan.next, sheetId: idOf(plan.next.sheet) ?? "" },
    functions: formulas === "native" ? "native" : await probe(plan.probe),
  };
}

/**
 * Takes an insertion back, for the button beside its success message: Excel may have no undo for new sheets.
 * Three syncs, five where packs travel.
 */
export async function removeInserted({ sheetId, goalSheetId, workPaperId, baseData }: InsertedForm): Promise<void> {
  await removeSheets([sheetId, baseData?.sheetId, goalSheetId, workPaperId].flatMap((id) => id ?? []));
  await removeUnusedPacks();
}
