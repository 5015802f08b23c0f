import type { SheetNames } from "../../form/layout";
import { PACK_NAMESPACE } from "../../form/packMarks";
import { freeSheetNames } from "../../form/sheetNames";
import type { Answer } from "../../gateway/answer";
import { ExcelProblem } from "../../gateway/excelProblem";
import { LONG_PATIENCE_MS } from "../../gateway/patience";
import type { AskedParts } from "../../gateway/workbookSession";
import type { Plan } from "../../spreadsheet/plan";
import { finishInsertion, type InsertionNote } from "./finishInsertion";
import { gateway } from "../gateway";
import { removeHalfBuilt } from "../halfBuilt";
import type { Progress } from "./progress";
import { removeSheets } from "../removeSheets";
import { isUnanswered, undoable, type Work } from "../undoable";
import { removeUnusedPacks } from "../kept/unusedPacks";

export interface InsertedSheets {
  readonly plan: Plan;
  readonly names: SheetNames;
  /** In the order of the plan's sheets. */
  readonly sheetIds: readonly string[];
  /** What Excel refused although the sheets stand. */
  readonly notes: readonly InsertionNote[];
}

/** Makes the plan once the free sheet names are known. */
export type PlanMaker = (names: SheetNames) => Plan;

/**
 * Reads what is there, writes everything, sets up pages and views, brings the form to the front: four syncs, and one more where packs
 * travel in the workbook and with the plan. Writing alone decides: either all of it stands at the end, or nothing.
 */
export async function insertPlan(
  makePlan: PlanMaker,
  titles: SheetNames,
  progress: Progress = {},
): Promise<InsertedSheets> {
  const tried: string[] = [];
  const attempt = (): Promise<Written> => write(makePlan, titles, tried, progress);
  const written = await attempt().catch((error: unknown) => {
    // Somebody added a sheet of this name between the two syncs, or a chart sheet, which is not listed, has it.
    if (gateway.toProblem(error).code === "name-taken") return attempt();
    throw error;
  });
  try {
    return { ...written, notes: await finishInsertion(written, progress) };
  } catch (error) {
    // Only the user's own word comes here.
    await removeSheets(written.sheetIds).catch(() => undefined);
    throw error;
  }
}

type Written = Omit<InsertedSheets, "notes">;

function write(makePlan: PlanMaker, titles: SheetNames, tried: string[], progress: Progress): Promise<Written> {
  const job: Work<Written> = async (session, begin) => {
    let parts: AskedParts | undefined;
    progress.tell?.("read");
    const before = await session.readBefore(() => void (parts = session.askParts([PACK_NAMESPACE])));
    if (before.structureProtected) {
      throw new ExcelProblem("workbook-protected");
    }
    const names = freeSheetNames(titles, [...before.sheets.values(), ...tried]);
    const plan = makePlan(names);
    const planned = plan.sheets.map(({ name }) => name);
    tried.push(...planned);
    const known = plan.customXml ? await parts?.read() : [];
    const ids = await session.writePlan(
      plan,
      known?.map(({ text }) => text),
    );
    begin(async (cause) => {
      // By their ids, once they are known: the user may have tried again, and those sheets have the same names.
      if (cause && isUnanswered(cause)) return undefined;
      const told = cause && (await removeHalfBuilt(ids, planned, before, cause));
      if (!cause) await removeSheets(idsOf(ids), before.activeSheetId);
      if (plan.customXml) await removeUnusedPacks().catch(() => undefined);
      return told ?? undefined;
    });
    progress.tell?.("write");
    await session.send();
    return { plan, names, sheetIds: idsOf(ids) };
  };
  return undoable(job, { patience: LONG_PATIENCE_MS, stop: progress.stop });
}

const idsOf = (ids: readonly Answer<string>[]): readonly string[] => ids.map((id) => id());
