import type { PagePlan } from "../../spreadsheet/plan";
import { element, escapeXml } from "./xml";

const POINTS_PER_INCH = 72;
const A4 = 9;
/** Where Excel prints footers; a plan gives the margins of the sheet only. */
const FOOTER_MARGIN = 0.3;

const inches = (points: number): number => Number((points / POINTS_PER_INCH).toFixed(4));

/** In the sheet's properties: it is fitted to a page's width. */
export const fitXml = (): string => element("sheetPr", {}, element("pageSetUpPr", { fitToPage: true }));

function breaksXml(breaksBefore: readonly number[]): string {
  const { length } = breaksBefore;
  if (length === 0) return "";
  const breaks = breaksBefore.map((row) => element("brk", { id: row - 1, max: 16383, man: true }));
  return element("rowBreaks", { count: length, manualBreakCount: length }, ...breaks);
}

const footerXml = (centerFooter: string | undefined): string =>
  centerFooter === undefined
    ? ""
    : element("headerFooter", {}, element("oddFooter", {}, escapeXml(`&C${centerFooter}`)));

/** A4, one page wide and as many pages tall as it takes. */
export function pageXml({ orientation, margins, centerFooter, breaksBefore = [] }: PagePlan): string {
  return [
    // The scale is a whole percent, so that what is left of the width would stand on the right.
    element("printOptions", { horizontalCentered: true }),
    element("pageMargins", {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: FOOTER_MARGIN,
      footer: FOOTER_MARGIN,
    }),
    // Without the 0 it would be one page tall as well.
    element("pageSetup", { paperSize: A4, fitToWidth: 1, fitToHeight: 0, orientation: orientation.toLowerCase() }),
    footerXml(centerFooter),
    breaksXml(breaksBefore),
  ].join("");
}
