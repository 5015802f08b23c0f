import type { SheetNames } from "../form/layout";
import type { Plan } from "../spreadsheet/plan";
import { PACK_NAMESPACE } from "../form/packMarks";
import { freeSheetNames } from "../form/sheetNames";
import type { Answer } from "../gateway/answer";
import { ExcelProblem } from "../gateway/excelProblem";
import { INSERTION_PATIENCE_MS } from "../gateway/patience";
import type { AskedParts } from "../gateway/workbookSession";
import { gateway } from "./gateway";
import { removeHalfBuilt } from "./halfBuilt";
import { removeSheets } from "./removeSheets";
import { undoable, type Work } from "./undoable";
import { removeUnusedPacks } from "./unusedPacks";

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
    if (gateway.toProblem(error).code === "name-taken") {
      return await attempt(makePlan, titles, tried);
    }
    throw error;
  }
}

function attempt(makePlan: PlanMaker, titles: SheetNames, tried: string[]): Promise<InsertedSheets> {
  const job: Work<InsertedSheets> = async (session, begin) => {
    let parts: AskedParts | undefined;
    const before = await session.readBefore(() => void (parts = session.askParts([PACK_NAMESPACE])));
    if (before.structureProtected) {
      throw new ExcelProblem("workbook-protected");
    }
    const names = freeSheetNames(titles, [...before.sheets.values(), ...tried]);
    const plan = makePlan(names);
    const planned = plan.sheets.map(({ name }) => name);
    tried.push(...planned);
    const known = plan.customXml ? await parts?.read() : [];
    const ids = session.writePlan(
      plan,
      known?.map(({ text }) => text),
    );
    begin(async (cause) => {
      // By their ids, once they are known: the user may have tried again, and those sheets have the same names.
      if (cause?.code === "no-answer") return undefined;
      const told = cause && (await removeHalfBuilt(ids, planned, before, cause));
      if (!cause) await removeSheets(idsOf(ids), before.activeSheetId);
      if (plan.customXml) await removeUnusedPacks().catch(() => undefined);
      return told ?? undefined;
    });
    await session.send();
    return { plan, names, sheetIds: idsOf(ids) };
  };
  return undoable(job, { patience: INSERTION_PATIENCE_MS });
}

const idsOf = (ids: readonly Answer<string>[]): readonly string[] => ids.map((id) => id());
