import type { ViewPart } from "../../gateway/workbookSession";
import type { Plan, SheetPlan } from "../../spreadsheet/plan";
import { writePage } from "./writePage";

type Write = (sheet: Excel.Worksheet, plan: SheetPlan) => void;

/** What is written for all sheets before the next is: what stands behind a refusal is not done. */
const WRITES: Readonly<Record<ViewPart, readonly Write[]>> = {
  page: [
    writePage,
    (sheet, { page }) => (page.breaksBefore ?? []).forEach((row) => void sheet.horizontalPageBreaks.add(`A${row}`)),
  ],
  view: [
    (sheet, { gridlines }) => {
      sheet.showGridlines = gridlines;
    },
    (sheet, { frozenRows }) => {
      if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
    },
  ],
  paper: [
    (sheet) => {
      sheet.pageLayout.paperSize = Excel.PaperType.a4;
    },
    (sheet) => {
      // No document knows the 0, but without it Excel may keep its default of one page tall.
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    },
  ],
};

/**
 * Queues how new sheets are printed and viewed, for a batch of its own: a computer without a printer refuses page set-up, Excel
 * without the focus views, and some builds (16.0.144xx) refused to freeze rows.
 */
export function writeViews({ workbook }: Excel.RequestContext, { sheets }: Plan, parts: readonly ViewPart[]): void {
  for (const write of parts.flatMap((part) => WRITES[part])) {
    for (const plan of sheets) write(workbook.worksheets.getItem(plan.name), plan);
  }
}
