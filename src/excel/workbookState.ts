import { askActiveSheet, withActiveSheet } from "./activeSheet";

/** What an insertion must know beforehand, and what taking it back restores. */
export interface WorkbookBefore {
  readonly structureProtected: boolean;
  /** Id to name; hidden sheets too. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Null where a chart sheet is in front. */
  readonly activeSheetId: string | null;
}

/**
 * One sync, and one more where a chart sheet is in front.
 * @param alsoAsk queues what else is to be read in the same sync; in the second one again
 */
export function readWorkbook(
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
