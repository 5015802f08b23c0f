import { open, run } from "./open";

/** Changes of what the host keeps itself; each counts as unsaved. */
const CHANGES: readonly (readonly [
  what: string,
  change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
])[] = [
  ["the standard width", (sheet) => (sheet.standardWidth = 20)],
  ["headings", (sheet) => (sheet.showHeadings = false)],
  ["calculation of a sheet", (sheet) => (sheet.enableCalculation = false)],
  ["the page", (sheet) => (sheet.pageLayout.orientation = "Landscape")],
  ["a footer", (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P")],
  ["a page break", (sheet) => sheet.horizontalPageBreaks.add("A5")],
  ["the protection of a sheet", (sheet) => sheet.protection.protect()],
  ["visibility", (_, { workbook }) => (workbook.worksheets.add("B").visibility = "VeryHidden")],
  ["the protection of the structure", (_, { workbook }) => workbook.protection.protect()],
  ["a custom property of a sheet", (sheet) => sheet.customProperties.add("a", "b")],
  ["a setting", (_, { workbook }) => workbook.settings.add("a", "b")],
  ["a custom property", (_, { workbook }) => workbook.properties.custom.add("a", "b")],
  ["the title", (_, { workbook }) => (workbook.properties.title = "A")],
  ["custom XML", (_, { workbook }) => workbook.customXmlParts.add("<a/>")],
  ["a table", (sheet) => sheet.tables.add("A1:B2", true)],
];

test.each(CHANGES)("a change of %s is unsaved, and known as changed", async (_what, change) => {
  const { host } = open();
  host.changes();
  host.markSaved();
  const { revision } = host;
  expect([host.dirty, host.changed]).toEqual([false, false]);
  await run(change);
  expect([host.dirty, host.changed]).toEqual([true, true]);
  expect(host.revision).toBeGreaterThan(revision);
});
