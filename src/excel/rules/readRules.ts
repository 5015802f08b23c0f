import type { FormulaRule, FormulaRules } from "../../gateway/workbookSession";
import { toProblem } from "../toProblem";
import { readEach } from "./readEach";

/** A conditional format of any kind, and where it stands. */
interface Found {
  readonly sheetId: string;
  readonly isLocked: boolean;
  readonly format: Excel.ConditionalFormat;
}

/**
 * Reads the conditional formats by formula of some sheets: two syncs, one where there is none of any kind. One rule that Excel
 * cannot read fails the whole batch (rules doubled by hand, or brought back by Ctrl+Z): it is then looked for, and counted.
 * Where Excel cannot list those of a whole sheet, those of its used cells are listed.
 */
export async function readRules(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<FormulaRules> {
  const whole = await readEach(context, sheets, askList, isUnreadable);
  const used = await readEach(context, whole.failed, askListOfUsed, isUnreadable);
  const found = [...whole.read, ...used.read].flat();
  const rules = await readEach(context, found, askRule, isUnreadable);
  return {
    rules: rules.read.flatMap((rule) => rule ?? []),
    unreadable: used.failed.length + rules.failed.length,
  };
}

/** The rule itself is at fault, not the moment. */
function isUnreadable(error: unknown): boolean {
  const { code } = toProblem(error);
  return code === "unknown" || code === "sheet-gone" || code === "not-here";
}

const askList = (sheet: Excel.Worksheet): (() => readonly Found[]) => askListIn(sheet, sheet.getRange());

const askListOfUsed = (sheet: Excel.Worksheet): (() => readonly Found[]) =>
  askListIn(sheet, sheet.getUsedRangeOrNullObject(false));

/** None of a sheet that is gone or empty. Only ids: of a rule that cannot be read Excel tells nothing else. */
function askListIn(sheet: Excel.Worksheet, range: Excel.Range): () => readonly Found[] {
  sheet.load("id,protection/protected,protection/options");
  const { conditionalFormats } = range;
  conditionalFormats.load("items/id");
  range.untrack();
  return () => {
    if (sheet.isNullObject || conditionalFormats.isNullObject) return [];
    const { protected: isProtected, options } = sheet.protection;
    const isLocked = isProtected && options.allowFormatCells !== true;
    return conditionalFormats.items.map((format) => ({ sheetId: sheet.id, isLocked, format }));
  };
}

/** Null where it is of another kind. */
function askRule({ sheetId, isLocked, format }: Found): () => FormulaRule | null {
  const custom = format.customOrNullObject;
  custom.load("rule/formula");
  const count = askCount(format.getRanges());
  return () =>
    custom.isNullObject
      ? null
      : {
          id: format.id,
          sheetId,
          isLocked,
          formula: custom.rule.formula,
          cells: count(),
          remove: () => format.delete(),
        };
}

function askCount(ranges: Excel.RangeAreas): () => number {
  ranges.load("cellCount");
  ranges.untrack();
  return () => ranges.cellCount;
}
