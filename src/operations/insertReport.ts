import { freeSheetNames } from "../form/sheetNames";
import { ExcelProblem } from "../gateway/excelProblem";
import { LONG_PATIENCE_MS } from "../gateway/patience";
import type { Plan, SheetPlan } from "../spreadsheet/plan";
import { removeHalfBuilt } from "./halfBuilt";
import { finishInsertion } from "./insertion/finishInsertion";
import { removeSheets } from "./removeSheets";
import { undoable } from "./undoable";

export interface InsertedReport {
  readonly sheet: string;
  readonly sheetId: string;
}

/**
 * Adds a sheet that is only read, such as 问题清单, and brings it to the front. What Excel refuses of its print set-up costs nothing else.
 * @param title its name, a number behind it where that is taken
 * @throws ExcelProblem
 */
export async function insertReport(title: string, makeSheet: (name: string) => SheetPlan): Promise<InsertedReport> {
  const written = await undoable(
    async (session, begin) => {
      const before = await session.readBefore();
      if (before.structureProtected) throw new ExcelProblem("workbook-protected");
      const { name } = freeSheetNames({ name: title }, before.sheets.values());
      const place = { sheet: name, address: "A1" };
      const plan: Plan = { sheets: [makeSheet(name)], names: [], select: place, next: place };
      const [id = () => ""] = await session.writePlan(plan);
      begin((cause) =>
        cause ? removeHalfBuilt([id], [name], before, cause) : removeSheets([id()], before.activeSheetId),
      );
      await session.send();
      return { plan, sheet: name, sheetId: id() };
    },
    { patience: LONG_PATIENCE_MS },
  );
  await finishInsertion({ plan: written.plan, sheetIds: [written.sheetId] }, {});
  return { sheet: written.sheet, sheetId: written.sheetId };
}
