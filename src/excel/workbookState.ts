import type { KnownNames } from "./plan/writeNames";

/** What an insertion must know beforehand, and what taking it back restores. */
export interface WorkbookState {
  readonly structureProtected: boolean;
  /** Id to name; hidden sheets too. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly names: KnownNames;
  readonly activeSheetId: string;
}

/** One sync. */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookState> {
  const { workbook } = context;
  const { protection, worksheets, names } = workbook;
  const active = worksheets.getActiveWorksheet();
  protection.load("protected");
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula");
  active.load("id");
  await context.sync();
  return {
    structureProtected: protection.protected,
    sheets: new Map(worksheets.items.map(({ id, name }) => [id, name])),
    names: new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)])),
    activeSheetId: active.id,
  };
}
