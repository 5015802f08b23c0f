import type { FormulaRule } from "../../gateway/workbookSession";

/** Reads the conditional formats by formula of some sheets: two syncs, one where there is none. One that is gone has none. */
export async function readRules(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly FormulaRule[]> {
  const asked = sheets.map((sheet) => {
    sheet.load("id,protection/protected,protection/options");
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load("items/id,items/type");
    return { sheet, conditionalFormats };
  });
  await context.sync();
  const collections = asked
    .filter(({ sheet }) => !sheet.isNullObject)
    .map(({ sheet: { id, protection }, conditionalFormats }) => {
      const isLocked = protection.protected && protection.options.allowFormatCells !== true;
      return { sheetId: id, isLocked, conditionalFormats };
    });
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
  return custom.map(({ sheetId, isLocked, format, rule, ranges }) => ({
    id: format.id,
    sheetId,
    isLocked,
    formula: rule.formula,
    cells: ranges.cellCount,
    remove: () => format.delete(),
  }));
}
