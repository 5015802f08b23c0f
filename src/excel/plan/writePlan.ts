import type { Plan } from "../../spreadsheet/plan";
import { writeNames } from "./writeNames";
import { writeSheet } from "./writeSheet";

/**
 * Queues what the plan's sheets hold for one batch, and returns the new sheets in the plan's order, their ids asked for.
 * All sheets are added first: formulas of one refer to another. They get their final names at once, since renaming
 * cannot be undone on the desktop.
 * @param known texts of custom XML parts that stand in the workbook already: they are not added again
 */
export function writePlan(context: Excel.RequestContext, plan: Plan, known: readonly string[] = []): Excel.Worksheet[] {
  const { application, workbook } = context;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const sheets = plan.sheets.map(({ name }) => {
    const sheet = workbook.worksheets.add(name);
    // Asked for right behind: when the batch fails further on, the answer still tells which sheets are ours.
    sheet.load("id");
    return sheet;
  });
  writeNames(workbook, plan.names);
  plan.sheets.forEach((sheetPlan, index) => {
    const sheet = sheets[index];
    if (sheet) writeSheet(sheet, sheetPlan);
  });
  const missing = (plan.customXml ?? []).filter((text) => !known.includes(text));
  missing.forEach((text) => workbook.customXmlParts.add(text));
  return sheets;
}
