import { writeWorkbook } from "../../../../src/spreadsheet/ooxml/writeWorkbook";
import { codeOf, open, run } from "../open";

/** The file of a workbook with two sheets, of which one has a table, a rule and a name. */
async function fileOf(): Promise<string> {
  const { host } = open();
  await run((sheet, { workbook }) => {
    sheet.getRange("A1:B2").values = [
      ["name", "score"],
      ["=1+1", 3],
    ];
    sheet.getRange("B2").format.fill.color = "#FF0000";
    sheet.getRange("B2").conditionalFormats.add("Custom").custom.rule.formula = "=B2>2";
    sheet.names.add("own", sheet.getRange("B2"));
    workbook.worksheets.add("Second").getRange("A1").formulas = [["=Sheet1!B2"]];
  });
  return Buffer.from(await writeWorkbook(host.store())).toString("base64");
}

test("sheets of a file come in where they are wanted, with formats, rules and names of their own", async () => {
  const file = await fileOf();
  const { host } = open();
  const ids = await run(async (sheet, context) => {
    sheet.getRange("A1").values = [["mine"]];
    const inserted = context.workbook.insertWorksheetsFromBase64(file, {
      positionType: "Before",
      relativeTo: "Sheet1",
    });
    await context.sync();
    return inserted.value;
  });
  expect([host.sheets(), ids.length]).toEqual([["Sheet1 (2)", "Second", "Sheet1"], 2]);
  expect([host.values("Sheet1", "A1"), host.values("Sheet1 (2)", "A2:B2")]).toEqual([[["mine"]], [[2, 3]]]);
  const copied = await run(async (_, context) => {
    const sheet = context.workbook.worksheets.getItem(ids[0] ?? "");
    const { conditionalFormats } = sheet.getRange("B2");
    const { fill } = sheet.getRange("B2").format;
    const count = conditionalFormats.getCount();
    const name = sheet.names.getItem("own").load("formula");
    fill.load("color");
    await context.sync();
    return [fill.color, count.value, name.formula];
  });
  expect(copied.slice(0, 2)).toEqual(["#FF0000", 1]);
});

test("only the sheets that are named come in, and a text that is no file is refused", async () => {
  const file = await fileOf();
  const { host } = open();
  await run((_, { workbook }) => workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert: ["Second"] }));
  expect(host.sheets()).toEqual(["Sheet1", "Second"]);
  const insert =
    (text: string, names: string[] = []) =>
    (_: Excel.Worksheet, { workbook }: Excel.RequestContext) =>
      workbook.insertWorksheetsFromBase64(text, { sheetNamesToInsert: names });
  expect(await codeOf(insert("bm8gZmlsZQ=="))).toBe("InvalidArgument");
  expect(await codeOf(insert(file, ["Third"]))).toBe("ItemNotFound");
  expect(host.sheets()).toEqual(["Sheet1", "Second"]);
});

test("another workbook is opened by what surrounds the host", async () => {
  const file = await fileOf();
  const { host, Excel } = open();
  const opened: (number | undefined)[] = [];
  host.useShell({
    pane: { visible: true, show: () => undefined, hide: () => undefined },
    ribbon: { enable: () => undefined },
    openAnother: (bytes) => void opened.push(bytes?.length),
    save: () => undefined,
  });
  await Excel.createWorkbook();
  await Excel.createWorkbook(file);
  expect(opened).toEqual([undefined, Buffer.from(file, "base64").length]);
  await expect(Excel.createWorkbook("bm8gZmlsZQ==")).rejects.toMatchObject({ code: "InvalidArgument" });
});
