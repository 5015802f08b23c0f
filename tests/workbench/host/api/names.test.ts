import { codeOf, open, run } from "../open";

test("names of the workbook and of a sheet work in formulas, constants are texts", async () => {
  const { host } = open();
  await run(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    const { names } = context.workbook;
    const scores = names.add("Scores", sheet.getRange("A1:A3"), "scores");
    const version = names.add("_VERSION", "1.0.0|zh-CN");
    version.visible = false;
    sheet.names.add("First", "=Sheet1!$A$1");
    sheet.getRange("B1").formulas = [["=SUM(Scores)+First"]];
    names.load("items");
    scores.load("type,value,comment");
    const range = scores.getRange();
    range.load("address");
    await context.sync();
    expect(names.items.map(({ name, value, visible }) => [name, value, visible])).toEqual([
      ["_VERSION", "1.0.0|zh-CN", false],
      ["Scores", "Sheet1!$A$1:$A$3", true],
    ]);
    expect([scores.type, scores.comment, range.address]).toEqual(["Range", "scores", "Sheet1!A1:A3"]);
  });
  expect(host.values("Sheet1", "B1")).toEqual([[7]]);
});

test("a name is found whatever its case, changed and deleted", async () => {
  open();
  await run((_, context) => context.workbook.names.add("Rate", "=0.5"));
  expect(await codeOf((_, context) => context.workbook.names.add("RATE", "=1"))).toBe("ItemAlreadyExists");
  expect(await codeOf((_, context) => context.workbook.names.add("A1", "=1"))).toBe("InvalidArgument");
  await run(async (sheet, context) => {
    const rate = context.workbook.names.getItem("rate");
    rate.formula = "=0.25";
    const cell = sheet.getRange("A1");
    cell.formulas = [["=Rate*4"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[1]]);
    rate.delete();
    const gone = context.workbook.names.getItemOrNullObject("Rate");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("custom XML parts are found by their namespace", async () => {
  const { host } = open();
  await run(async (_, context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.add('<?xml version="1.0"?><state xmlns="urn:rubric"><a/></state>');
    parts.add("<other/>");
    await context.sync();
    const found = parts.getByNamespace("urn:rubric").getOnlyItem();
    const xml = found.getXml();
    found.load("id,namespaceUri");
    part.load("id");
    await context.sync();
    expect([found.id, found.namespaceUri, xml.value.includes("<a/>")]).toEqual([part.id, "urn:rubric", true]);
    found.setXml('<state xmlns="urn:rubric"/>');
    await context.sync();
  });
  expect(host.store().customXml.map(({ xml }) => xml)).toEqual(['<state xmlns="urn:rubric"/>', "<other/>"]);
});

test("settings are kept", async () => {
  open();
  await run((_, context) => context.workbook.settings.add("live", true));
  await run(async (_, context) => {
    const setting = context.workbook.settings.getItemOrNullObject("live");
    setting.load("value");
    await context.sync();
    expect(setting.value).toBe(true);
  });
});
