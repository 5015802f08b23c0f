import { question, type SelfCheckQuestion } from "./question";

async function fit({ context, sheet }: Parameters<SelfCheckQuestion["ask"]>[0], zoom: Excel.PageLayoutZoomOptions) {
  sheet.pageLayout.zoom = zoom;
  await context.sync();
  sheet.pageLayout.load("zoom");
  await context.sync();
  return sheet.pageLayout.zoom;
}

/** Whether what insertion asks of pages and views is done, refused, or silently left. */
export const pageQuestions: readonly SelfCheckQuestion[] = [
  question("fit-to-width", (trial) => fit(trial, { horizontalFitToPages: 1 })),
  question("fit-to-width-any-height", (trial) => fit(trial, { horizontalFitToPages: 1, verticalFitToPages: 0 })),
  question("page-set-up", async ({ context, sheet: { pageLayout } }) => {
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
  }),
  question("paper-size", async ({ context, sheet: { pageLayout } }) => {
    pageLayout.paperSize = Excel.PaperType.a4;
    await context.sync();
    pageLayout.load("paperSize");
    await context.sync();
    return pageLayout.paperSize;
  }),
  question("page-break", async ({ context, sheet }) => {
    sheet.horizontalPageBreaks.add("A20");
    await context.sync();
    return "done";
  }),
  question("gridlines", async ({ context, sheet }) => {
    sheet.showGridlines = false;
    await context.sync();
    return "done";
  }),
  question("freeze", async ({ context, sheet }) => {
    sheet.freezePanes.freezeRows(2);
    await context.sync();
    return "done";
  }),
];
