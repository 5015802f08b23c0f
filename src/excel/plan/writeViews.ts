import type { Plan, SheetPlan } from "../../spreadsheet/plan";
import { writePage } from "./writePage";

/**
 * Queues how new sheets are printed and viewed, for a batch of its own: a computer without a printer refuses page set-up, and
 * some builds of Excel (16.0.144xx) refused to freeze rows. What comes first is done although something behind it is refused.
 */
export function writeViews({ workbook }: Excel.RequestContext, { sheets }: Plan): void {
  const each = (act: (sheet: Excel.Worksheet, plan: SheetPlan) => void): void =>
    sheets.forEach((plan) => act(workbook.worksheets.getItem(plan.name), plan));
  each((sheet, { gridlines }) => {
    sheet.showGridlines = gridlines;
  });
  each(writePage);
  each((sheet, { page }) => {
    for (const row of page.breaksBefore ?? []) sheet.horizontalPageBreaks.add(`A${row}`);
  });
  each((sheet, { frozenRows }) => {
    if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  });
  each((sheet) => {
    sheet.pageLayout.paperSize = Excel.PaperType.a4;
  });
  each((sheet) => {
    // No document knows the 0, but without it Excel may keep its default of one page tall.
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  });
}
