/** What an insertion must know beforehand, and what taking it back restores. */
export interface WorkbookState {
  readonly structureProtected: boolean;
  /** Id to name; hidden sheets too. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly activeSheetId: string;
}

/** One sync. */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookState> {
  const { protection, worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  protection.load("protected");
  worksheets.load("items/id,items/name");
  active.load("id");
  await context.sync();
  return {
    structureProtected: protection.protected,
    sheets: new Map(worksheets.items.map(({ id, name }) => [id, name])),
    activeSheetId: active.id,
  };
}
