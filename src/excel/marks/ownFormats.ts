import { isMarkFormula } from "./markRule";

/** Our marks in a workbook: each a conditional format of one severity on one sheet, or a piece of one after copying. */
export interface OwnFormat {
  readonly id: string;
  readonly cells: number;
  readonly remove: () => void;
}

/** Finds our conditional formats on every sheet, hidden ones too: three syncs, two where no sheet has a custom one. */
export async function ownFormats(context: Excel.RequestContext): Promise<readonly OwnFormat[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const collections = worksheets.items.map((sheet) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load("items/id,items/type");
    return conditionalFormats;
  });
  await context.sync();
  const custom = collections
    .flatMap(({ items }) => items)
    .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
    .map((format) => ({ format, rule: format.custom.rule, ranges: format.getRanges() }));
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
    .map(({ format, ranges }) => ({ id: format.id, cells: ranges.cellCount, remove: () => format.delete() }));
}
