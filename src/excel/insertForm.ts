import { layOutForm } from "../form/layout";
import type { Rubric } from "../rubric/rubric";
import { insertPlan } from "./insertPlan";
import { sheetTitles } from "./locale/sheetTitles";
import { displayLanguage } from "./office";
import type { FunctionsState } from "./probe";
import { probe } from "./probe";
import { removeSheets } from "./removeSheets";

export interface InsertedForm {
  readonly sheet: string;
  readonly sheetId: string;
  readonly workPaper: string;
  readonly workPaperId: string;
  readonly functions: FunctionsState;
  /** The workbook's names that came with it. */
  readonly names: readonly string[];
}

/** Puts a form and its work paper into new sheets: three syncs, and all or nothing. */
export async function insertForm(rubric: Rubric): Promise<InsertedForm> {
  const language = displayLanguage();
  const { plan, names, sheetIds } = await insertPlan(
    (free) => layOutForm(rubric, free, language),
    sheetTitles(language)
  );
  const idOf = (sheet: string): string => sheetIds[plan.sheets.findIndex(({ name }) => name === sheet)] ?? "";
  return {
    sheet: names.formSheet,
    sheetId: idOf(names.formSheet),
    workPaper: names.workPaperSheet,
    workPaperId: idOf(names.workPaperSheet),
    functions: await probe(plan.probe),
    names: plan.names.map(({ name }) => name),
  };
}

/** Takes an insertion back, for the button beside its success message: deleting a sheet cannot be undone in Excel. */
export async function removeInserted({ sheetId, workPaperId, names }: InsertedForm): Promise<void> {
  await removeSheets([sheetId, workPaperId], names);
}
