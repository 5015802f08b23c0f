import type { SheetNames } from "../form/layout";
import type { Plan } from "../spreadsheet/plan";
import { PACK_NAMESPACE } from "../form/packMarks";
import { ExcelProblem, toProblem } from "./excelProblem";
import { removeHalfBuilt } from "./halfBuilt";
import { askParts } from "./parts";
import { writePlan } from "./plan/writePlan";
import { removeSheets } from "./removeSheets";
import { INSERTION_PATIENCE_MS, run, type Job } from "./session";
import { freeSheetNames } from "./sheetNames";
import { removeUnusedPacks } from "./unusedPacks";
import { readWorkbook } from "./workbookState";

export interface InsertedSheets {
  readonly plan: Plan;
  readonly names: SheetNames;
  /** In the order of the plan's sheets. */
  readonly sheetIds: readonly string[];
}

/** Makes the plan once the free sheet names are known. */
export type PlanMaker = (names: SheetNames) => Plan;

/** Reads what is there, writes everything: two syncs, and one more where packs travel in the workbook and with the plan. Either all of it stands at the end, or nothing. */
export async function insertPlan(makePlan: PlanMaker, titles: SheetNames): Promise<InsertedSheets> {
  const tried: string[] = [];
  try {
    return await attempt(makePlan, titles, tried);
  } catch (error) {
    // Somebody added a sheet of this name between the two syncs, or a chart sheet, which is not listed, has it.
    if (toProblem(error).code === "name-taken") {
      return await attempt(makePlan, titles, tried);
    }
    throw error;
  }
}

function attempt(makePlan: PlanMaker, titles: SheetNames, tried: string[]): Promise<InsertedSheets> {
  const job: Job<InsertedSheets> = async (context, given) => {
    let askedParts = (): Promise<readonly string[]> => Promise.resolve([]);
    const before = await readWorkbook(context, () => void (askedParts = askParts(context, [PACK_NAMESPACE])));
    if (before.structureProtected) {
      throw new ExcelProblem("workbook-protected");
    }
    const names = freeSheetNames(titles, [...before.sheets.values(), ...tried]);
    const plan = makePlan(names);
    const planned = plan.sheets.map(({ name }) => name);
    tried.push(...planned);
    const known = plan.customXml ? await askedParts() : [];
    const sheets = writePlan(context, plan, known);
    try {
      await context.sync();
    } catch (error) {
      const told = await removeHalfBuilt(sheets, planned, before, toProblem(error));
      if (plan.customXml) await removeUnusedPacks().catch(() => undefined);
      throw told;
    }
    const sheetIds = sheets.map(({ id }) => id);
    if (given.up) {
      // The user was told that Excel did not answer and may have tried again: two forms would surprise.
      await removeSheets(sheetIds, before.activeSheetId);
      if (plan.customXml) await removeUnusedPacks();
    }
    return { plan, names, sheetIds };
  };
  return run(job, { patience: INSERTION_PATIENCE_MS });
}
