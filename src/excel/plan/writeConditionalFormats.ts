import type { SheetPlan } from "../../spreadsheet/plan";
import { onRange } from "../onRanges";

/** The template's own marks; they go on working without the add-in. */
export function writeConditionalFormats(sheet: Excel.Worksheet, { conditionalFormats }: SheetPlan): void {
  for (const { range, formula, fill, fontColor } of conditionalFormats) {
    onRange(sheet, range, (target) => {
      const { custom } = target.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = formula;
      custom.format.fill.color = fill;
      if (fontColor !== undefined) {
        custom.format.font.color = fontColor;
      }
    });
  }
}
