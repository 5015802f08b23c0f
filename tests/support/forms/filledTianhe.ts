import { applyEdits } from "../../../src/form/fill/applyEdits";
import { fillPlan } from "../../../src/form/fill/fillPlan";
import { readEntries } from "../../../src/form/fill/readEntries";
import { layOutForm } from "../../../src/form/layout";
import { packById } from "../../../src/packs";
import { planResults } from "../../../src/planResults/planResults";
import type { Plan } from "../../../src/spreadsheet/plan";
import { planWorkbook } from "../../../src/workbookFiles/writePlan";
import type { WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";
import inputs from "../../cases/tianhe-2023/entries.json";
import published from "../../cases/tianhe-2023/published.json";

export const SHEETS = { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" };

/** 天河's form of 2023 as it was published, with its goal table and its work paper, computed by the add-in's functions. */
export function filledTianhe(): { readonly plan: Plan; readonly data: WorkbookData } {
  const pack = packById("tianhe-2023");
  if (!pack) throw new Error("the pack does not ship");
  const plan = layOutForm(pack, SHEETS, "zh-CN", { formulas: "addin" });
  const entries = [published, inputs].map((one) => readEntries(one)!);
  const filled = applyEdits(plan, fillPlan(plan, pack, SHEETS, entries).edits);
  return { plan: filled, data: planWorkbook(filled, { result: planResults(filled) }) };
}
