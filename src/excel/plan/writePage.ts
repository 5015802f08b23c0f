import type { SheetPlan } from "../../spreadsheet/plan";

/** One page wide; then what the plan says. */
export function writePage(sheet: Excel.Worksheet, { page }: SheetPlan): void {
  const layout = sheet.pageLayout;
  layout.orientation =
    page.orientation === "Landscape" ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  layout.zoom = { horizontalFitToPages: 1 };
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
  if (page.centerFooter !== undefined) {
    layout.headersFooters.defaultForAllPages.centerFooter = page.centerFooter;
  }
}
