import type { WorkbookBefore } from "../gateway/workbookSession";
import { askActiveSheet, withActiveSheet } from "./activeSheet";

/**
 * One sync, and one more where a chart sheet is in front.
 * @param alsoAsk queues what else is to be read in the same sync; in the second one again
 */
export function readBefore(
  context: Excel.RequestContext,
  alsoAsk: () => void = () => undefined,
): Promise<WorkbookBefore> {
  return withActiveSheet(async (ask) => {
    const { protection, worksheets } = context.workbook;
    const activeSheetId = askActiveSheet(context.workbook, ask);
    protection.load("protected");
    worksheets.load("items/id,items/name");
    alsoAsk();
    await context.sync();
    return {
      structureProtected: protection.protected,
      sheets: new Map(worksheets.items.map(({ id, name }) => [id, name])),
      activeSheetId: activeSheetId(),
    };
  });
}
