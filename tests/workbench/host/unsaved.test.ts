import { codeOf, open, run } from "./open";

/** Changes of what the host keeps itself; each counts as unsaved. */
const CHANGES: readonly (readonly [
  what: string,
  change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
])[] = [
  ["the standard width", (sheet) => (sheet.standardWidth = 20)],
  ["headings", (sheet) => (sheet.showHeadings = false)],
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

test("Workbook.save saves by what surrounds the workbook; without that it counts as saved", async () => {
  const { host } = open();
  const state = () =>
    run(async (_, context) => {
      const workbook = context.workbook.load("isDirty,previouslySaved");
      await context.sync();
      return [workbook.isDirty, workbook.previouslySaved];
    });
  await run((sheet) => void (sheet.getRange("A1").values = [[1]]));
  expect(await state()).toEqual([true, false]);
  await run((_, { workbook }) => workbook.save(Excel.SaveBehavior.prompt));
  expect([await state(), host.dirty]).toEqual([[false, true], false]);
  let asked = 0;
  host.useShell({
    pane: { visible: true, show: () => undefined, hide: () => undefined },
    ribbon: { enable: () => undefined },
    openAnother: () => undefined,
    save: () => void asked++,
  });
  await run((_, { workbook }) => workbook.save());
  expect(asked).toBe(1);
  expect(await codeOf((_, { workbook }) => workbook.save("Elsewhere" as never))).toBe("InvalidArgument");
});
