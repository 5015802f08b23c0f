import type { SheetNames } from "../form/layout";
import type { Plan } from "../spreadsheet/plan";
import { PACK_NAMESPACE } from "../form/packMarks";
import { ExcelProblem, toProblem } from "../excel/excelProblem";
import { removeHalfBuilt } from "./halfBuilt";
import { askParts } from "../excel/parts";
import { writePlan } from "../excel/plan/writePlan";
import { removeSheets } from "../excel/removeSheets";
import { INSERTION_PATIENCE_MS } from "../excel/session";
import { freeSheetNames } from "../form/sheetNames";
import { undoable, type Work } from "./undoable";
import { removeUnusedPacks } from "./unusedPacks";
import { readWorkbook } from "../excel/workbookState";

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
  const job: Work<InsertedSheets> = async (context, begin) => {
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
    begin(async (cause) => {
      // By their ids, once they are known: the user may have tried again, and those sheets have the same names.
      if (cause?.code === "no-answer") return undefined;
      const told = cause && (await removeHalfBuilt(sheets, planned, before, cause));
      if (!cause) await removeSheets(idsOf(sheets), before.activeSheetId);
      if (plan.customXml) await removeUnusedPacks().catch(() => undefined);
      return told ?? undefined;
    });
    await context.sync();
    return { plan, names, sheetIds: idsOf(sheets) };
  };
  return undoable(job, { patience: INSERTION_PATIENCE_MS });
}

const idsOf = (sheets: readonly Excel.Worksheet[]): readonly string[] => sheets.map(({ id }) => id);
