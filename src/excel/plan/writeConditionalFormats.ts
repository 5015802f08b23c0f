import type { SheetPlan } from "../../spreadsheet/plan";
import { onRange } from "../onRanges";
import { addRule } from "../rules/addRule";

/** The template's own marks; they go on working without the add-in. */
export function writeConditionalFormats(sheet: Excel.Worksheet, { conditionalFormats }: SheetPlan): void {
  for (const { range, ...rule } of conditionalFormats) onRange(sheet, range, (target) => addRule(target, rule));
}
