import { isMarkFormula } from "../../checks/marks/markRule";

/** Our marks in a workbook: each a conditional format of one severity on one sheet, or a piece of one after copying. */
export interface OwnFormat {
  readonly id: string;
  readonly sheetId: string;
  readonly cells: number;
  /** The sheet's protection keeps it where it is. */
  readonly isLocked: boolean;
  readonly remove: () => void;
}

/** Finds our conditional formats on every sheet, hidden ones too: three syncs, two where no sheet has a custom one. */
export async function ownFormats(context: Excel.RequestContext): Promise<readonly OwnFormat[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/protection/protected,items/protection/options");
  await context.sync();
  const collections = worksheets.items.map((sheet) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load("items/id,items/type");
    const { protected: isProtected, options } = sheet.protection;
    const isLocked = isProtected && options.allowFormatCells !== true;
    return { sheetId: sheet.id, isLocked, conditionalFormats };
  });
  await context.sync();
  const custom = collections
    .flatMap(({ sheetId, isLocked, conditionalFormats }) =>
      conditionalFormats.items.map((format) => ({ sheetId, isLocked, format })),
    )
    .filter(({ format }) => format.type === Excel.ConditionalFormatType.custom)
    .map((each) => ({ ...each, rule: each.format.custom.rule, ranges: each.format.getRanges() }));
  if (custom.length === 0) {
    return [];
  }
  for (const { rule, ranges } of custom) {
    rule.load("formula");
    ranges.load("cellCount");
    ranges.untrack();
  }
  await context.sync();
  return custom
    .filter(({ rule }) => isMarkFormula(rule.formula))
    .map(({ sheetId, isLocked, format, ranges }) => ({
      id: format.id,
      sheetId,
      isLocked,
      cells: ranges.cellCount,
      remove: () => format.delete(),
    }));
}
