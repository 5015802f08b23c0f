import type { SheetPlan } from "../../spreadsheet/plan";

/** A4, one page wide and as many pages tall as it takes; then what the plan says. */
export function writePage(sheet: Excel.Worksheet, { page }: SheetPlan): void {
  const layout = sheet.pageLayout;
  layout.paperSize = Excel.PaperType.a4;
  layout.orientation =
    page.orientation === "Landscape" ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  // Without the 0 Excel may keep its default of one page tall.
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  // The scale is a whole percent, so that what is left of the width would stand on the right.
  layout.centerHorizontally = true;
  layout.topMargin = page.margins.top;
  layout.bottomMargin = page.margins.bottom;
  layout.leftMargin = page.margins.left;
  layout.rightMargin = page.margins.right;
  if (page.printArea !== undefined) {
    layout.setPrintArea(page.printArea);
  }
  if (page.printTitleRows !== undefined) {
    layout.setPrintTitleRows(page.printTitleRows);
  }
  for (const row of page.breaksBefore ?? []) {
    sheet.horizontalPageBreaks.add(`A${row}`);
  }
  if (page.centerFooter !== undefined) {
    layout.headersFooters.defaultForAllPages.centerFooter = page.centerFooter;
  }
}
