import { layOutForm } from "../form/layout";
import type { Rubric } from "../rubric/rubric";
import { insertPlan } from "./insertPlan";
import { displayLanguage } from "./office";
import type { FunctionsState } from "./probe";
import { probe } from "./probe";
import { removeSheets } from "./removeSheets";

export interface InsertedForm {
  readonly sheet: string;
  readonly sheetId: string;
  readonly workPaper: string;
  readonly workPaperId: string;
  /** The work paper's first cell to fill in. */
  readonly firstInput: string;
  readonly functions: FunctionsState;
}

/** Puts a form and its work paper into new sheets: three syncs, and all or nothing. */
export async function insertForm(rubric: Rubric): Promise<InsertedForm> {
  const language = displayLanguage();
  const makePlan = (free: Parameters<typeof layOutForm>[1]) => layOutForm(rubric, free, language);
  const titles = { formSheet: rubric.sheets.form, workPaperSheet: rubric.sheets.workPaper };
  const { plan, names, sheetIds } = await insertPlan(makePlan, titles);
  const idOf = (sheet: string): string => sheetIds[plan.sheets.findIndex(({ name }) => name === sheet)] ?? "";
  return {
    sheet: names.formSheet,
    sheetId: idOf(names.formSheet),
    workPaper: names.workPaperSheet,
    workPaperId: idOf(names.workPaperSheet),
    firstInput: plan.next.address,
    functions: await probe(plan.probe),
  };
}

/** Takes an insertion back, for the button beside its success message: Excel may have no undo for new sheets. */
export async function removeInserted({ sheetId, workPaperId }: InsertedForm): Promise<void> {
  await removeSheets([sheetId, workPaperId]);
}
