import type { Question } from "./question";

async function fit({ context, sheet }: Parameters<Question["ask"]>[0], zoom: Excel.PageLayoutZoomOptions) {
  sheet.pageLayout.zoom = zoom;
  await context.sync();
  sheet.pageLayout.load("zoom");
  await context.sync();
  return sheet.pageLayout.zoom;
}

/** Whether what insertion asks of pages and views is done, refused, or silently left. */
export const pageQuestions: readonly Question[] = [
  { name: "fit-to-width", ask: (trial) => fit(trial, { horizontalFitToPages: 1 }) },
  { name: "fit-to-width-any-height", ask: (trial) => fit(trial, { horizontalFitToPages: 1, verticalFitToPages: 0 }) },
  {
    name: "page-set-up",
    async ask({ context, sheet: { pageLayout } }) {
      pageLayout.orientation = Excel.PageOrientation.landscape;
      pageLayout.centerHorizontally = true;
      pageLayout.leftMargin = 28;
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      await context.sync();
      pageLayout.load("orientation,leftMargin,centerHorizontally");
      await context.sync();
      const { orientation, leftMargin, centerHorizontally } = pageLayout;
      return { orientation, leftMargin, centerHorizontally };
    },
  },
  {
    name: "paper-size",
    async ask({ context, sheet: { pageLayout } }) {
      pageLayout.paperSize = Excel.PaperType.a4;
      await context.sync();
      pageLayout.load("paperSize");
      await context.sync();
      return pageLayout.paperSize;
    },
  },
  {
    name: "page-break",
    async ask({ context, sheet }) {
      sheet.horizontalPageBreaks.add("A20");
      await context.sync();
      return "done";
    },
  },
  {
    name: "gridlines",
    async ask({ context, sheet }) {
      sheet.showGridlines = false;
      await context.sync();
      return "done";
    },
  },
  {
    name: "freeze",
    async ask({ context, sheet }) {
      sheet.freezePanes.freezeRows(2);
      await context.sync();
      return "done";
    },
  },
];
