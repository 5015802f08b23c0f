import type { SheetPlan } from "../../spreadsheet/plan";
import { onRange } from "../onRanges";
import { writeCells } from "./writeCells";
import { writeConditionalFormats } from "./writeConditionalFormats";
import { writeNumberFormats } from "./writeNumberFormats";
import { writeSizes } from "./writeSizes";
import { writeStyles } from "./writeStyles";
import { writeValidations } from "./writeValidations";

/** Fills a new sheet as planned; nothing goes to Excel before the next sync. */
export function writeSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  writeCells(sheet, plan);
  // After the cells: a formula that is written into a cell formatted as text would stay text.
  writeNumberFormats(sheet, plan);
  // Before the formats: on the web lines between areas that were merged later were seen missing, and a fill lost.
  for (const area of plan.merges) {
    onRange(sheet, area, (range) => range.merge());
  }
  writeStyles(sheet, plan);
  writeSizes(sheet, plan);
  writeValidations(sheet, plan);
  writeConditionalFormats(sheet, plan);
  if (plan.filter !== undefined) sheet.autoFilter.apply(plan.filter);
}
