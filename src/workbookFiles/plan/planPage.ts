import type { PagePlan } from "../../spreadsheet/plan";
import type { PageData } from "../../spreadsheet/ooxml/workbookData";

const A4 = 9;
/** Where Excel prints headers and footers, in points; a plan gives the margins of the sheet only. */
const OUTER_MARGIN = 21.6;

/** A4, one page wide and as many pages tall as it takes. */
export const pageOf = ({
  orientation,
  margins,
  centerFooter,
  breaksBefore = [],
  printArea,
  printTitleRows,
}: PagePlan): PageData => ({
  orientation,
  paperSize: A4,
  fitToWidth: 1,
  // Without the 0 it would be one page tall as well.
  fitToHeight: 0,
  margins: { ...margins, header: OUTER_MARGIN, footer: OUTER_MARGIN },
  // The scale is a whole percent, so that what is left of the width would stand on the right.
  centerHorizontally: true,
  ...(breaksBefore.length === 0 ? {} : { rowBreaks: breaksBefore }),
  ...(printArea === undefined ? {} : { printArea }),
  ...(printTitleRows === undefined ? {} : { printTitleRows }),
  ...(centerFooter === undefined ? {} : { headerFooter: { centerFooter } }),
});
