import type { Moods } from "../../../workbench/host/types";
import { codeOf, open, run } from "./open";

type Action = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** A sheet by its name: the active one cannot be asked for in every mood. */
async function codeFor(action: Action): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await action(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
    });
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return "none";
}

const write: Action = (sheet) => (sheet.getRange("A1").values = [[1]]);
const read: Action = (sheet) => sheet.getRange("A1").load("values");
const orientation: Action = (sheet) => (sheet.pageLayout.orientation = Excel.PageOrientation.landscape);

test.each<[Partial<Moods>, string, Record<string, Action>]>([
  [
    { chartSheet: true },
    "UnsupportedSheet",
    {
      "active sheet": (_, { workbook }) => workbook.worksheets.getActiveWorksheet().load("name"),
      "active cell": (_, { workbook }) => workbook.getActiveCell().load("address"),
      selection: (_, { workbook }) => workbook.getSelectedRange().load("address"),
    },
  ],
  [
    { noPrinter: true },
    "GeneralException",
    {
      orientation,
      zoom: (sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 1 }),
      "titles on each page": (sheet) => sheet.pageLayout.setPrintTitleRows("$1:$1"),
      footer: (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P"),
      "page break": (sheet) => sheet.horizontalPageBreaks.add("A5"),
    },
  ],
  [
    { noFocus: true },
    "GeneralException",
    {
      add: (_, { workbook }) => workbook.worksheets.add("New"),
      activate: (sheet) => sheet.activate(),
      select: (sheet) => sheet.getRange("A1").select(),
      freeze: (sheet) => sheet.freezePanes.freezeRows(1),
      gridlines: (sheet) => (sheet.showGridlines = false),
    },
  ],
  [
    { otherWorkbook: true },
    "InvalidSelection",
    {
      "active cell": (_, { workbook }) => workbook.getActiveCell().load("address"),
      selection: (_, { workbook }) => workbook.getSelectedRange().load("address"),
      "delete a sheet": (sheet) => sheet.delete(),
      "names of a sheet": (sheet) => sheet.names.load("items"),
    },
  ],
  [{ otherWorkbook: true }, "GeneralException", { activate: (sheet) => sheet.activate() }],
  [
    { modalDialog: true },
    "InvalidOperation",
    {
      write,
      orientation,
      add: (_, { workbook }) => workbook.worksheets.add("New"),
    },
  ],
])("%j: %s", async (mood, code, refused) => {
  const { host } = open();
  Object.assign(host.moods, mood);
  for (const [name, action] of Object.entries(refused)) expect([name, await codeFor(action)]).toEqual([name, code]);
  expect(await codeFor(read)).toBe("none");
  if (!mood.modalDialog) expect(await codeFor(write)).toBe("none");
  expect(host.sheets()).toEqual(["Sheet1"]);
});

test("a mood lasts until it is taken back", async () => {
  const { host } = open();
  host.moods.noPrinter = true;
  expect([await codeOf(orientation), await codeOf(orientation)]).toEqual(["GeneralException", "GeneralException"]);
  host.moods.noPrinter = false;
  expect(await codeOf(orientation)).toBe("none");
});

describe("conditional formats", () => {
  const addRules = (): Promise<unknown> =>
    run((sheet) => {
      for (const address of ["A1", "B1:B3", "D4"])
        sheet.getRange(address).conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    });
  const formulasOf = (address?: string): Promise<string[]> =>
    run(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange(address);
      conditionalFormats.load("items/custom/rule/formula");
      await context.sync();
      return conditionalFormats.items.map(({ custom }) => custom.rule.formula);
    });

  test("a rule that cannot be read fails alone, and with every load that it is part of", async () => {
    const { host } = open();
    await addRules();
    host.moods.unreadableRules = [{ sheet: "Sheet1", address: "B2" }];
    await expect(formulasOf()).rejects.toMatchObject({ code: "ItemNotFound" });
    await expect(formulasOf("D4")).resolves.toEqual(["=TRUE"]);
    const one = (index: number): Promise<string> =>
      codeOf((sheet) => sheet.getRange().conditionalFormats.getItemAt(index).load("type"));
    const codes = [await one(0), await one(1), await one(2)];
    expect([...codes].sort()).toEqual(["ItemNotFound", "none", "none"]);
    const broken = codes.indexOf("ItemNotFound");
    expect(await codeOf((sheet) => sheet.getRange().conditionalFormats.getItemAt(broken).delete())).toBe(
      "ItemNotFound",
    );
    const ids = await run(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange();
      conditionalFormats.load("items/id");
      await context.sync();
      return conditionalFormats.items.map(({ id }) => id);
    });
    expect(new Set(ids).size).toBe(3);
  });

  test("those of a whole sheet cannot be listed, those of its cells can", async () => {
    const { host } = open();
    await addRules();
    host.moods.wholeSheetRulesUnreadable = true;
    await expect(formulasOf()).rejects.toMatchObject({ code: "ItemNotFound" });
    await expect(formulasOf("A1:Z99")).resolves.toHaveLength(3);
  });
});

test("a suspended calculation computes nothing until it is asked for", async () => {
  const { host } = open();
  host.moods.suspendedCalculationStays = true;
  await run((sheet, context) => {
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1:B1").formulas = [[2, "=A1*2"]];
  });
  const value = (): Promise<unknown> =>
    run(async (sheet, context) => {
      const range = sheet.getRange("B1").load("values");
      context.application.load("calculationMode");
      await context.sync();
      return [range.values[0]?.[0], context.application.calculationMode];
    });
  expect(await value()).toEqual([0, "Automatic"]);
  await run((_, context) => context.application.calculate(Excel.CalculationType.recalculate));
  expect(await value()).toEqual([4, "Automatic"]);
  await run((sheet) => (sheet.getRange("A1").values = [[3]]));
  expect(await value()).toEqual([6, "Automatic"]);
});

test("an activation does not happen the first time", async () => {
  const { host } = open();
  await run((_, { workbook }) => workbook.worksheets.add("New"));
  const activeSheet = async (): Promise<string> =>
    run(async (sheet, context) => {
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
  await run((_, { workbook }) => workbook.worksheets.getItem("Sheet1").activate());
  host.moods.ignoredActivations = 1;
  expect(await codeOf((_, { workbook }) => workbook.worksheets.getItem("New").activate())).toBe("none");
  expect(await activeSheet()).toBe("Sheet1");
  await run((_, { workbook }) => workbook.worksheets.getItem("New").activate());
  expect(await activeSheet()).toBe("New");
  host.moods.ignoredActivations = 1;
  const both: Action = (_, { workbook }) => {
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.activate();
    sheet.getRange("A1").select();
  };
  expect([await codeOf(both), await codeOf(both)]).toEqual(["GeneralException", "none"]);
});
