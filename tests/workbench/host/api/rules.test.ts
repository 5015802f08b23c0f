import { codeOf, open, run } from "../open";

test("validation rules are read back with their alerts", async () => {
  const { host } = open();
  await run(async (sheet, context) => {
    const scores = sheet.getRange("C2:C5").dataValidation;
    scores.rule = { decimal: { formula1: 0, formula2: "=B2", operator: "Between" } };
    scores.errorAlert = { message: "不得超过分值", showAlert: true, style: "Stop", title: "得分" };
    scores.prompt = { message: "0 至分值", showPrompt: true, title: "得分" };
    sheet.getRange("D2").dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
    sheet.getRange("E2").dataValidation.rule = { custom: { formula: "=LEN(E2)>0" } };
    scores.load();
    const list = sheet.getRange("D2").dataValidation;
    list.load("type,rule");
    const none = sheet.getRange("A1").dataValidation;
    none.load("type");
    const both = sheet.getRange("C2:D2").dataValidation;
    both.load("type");
    await context.sync();
    expect(scores.rule).toEqual({ decimal: { formula1: 0, formula2: "=B2", operator: "Between" } });
    expect([scores.type, scores.ignoreBlanks, scores.errorAlert.message, scores.prompt.title]).toEqual([
      "Decimal",
      true,
      "不得超过分值",
      "得分",
    ]);
    expect([list.type, list.rule.list?.source, none.type, both.type]).toEqual([
      "List",
      "是,否",
      "None",
      "Inconsistent",
    ]);
  });
  expect(host.store().sheets[0]?.validations.map(({ kind, ranges }) => [kind, ranges])).toEqual([
    ["decimal", ["C2:C5"]],
    ["list", ["D2"]],
    ["custom", ["E2"]],
  ]);
});

test("values that break a rule with literal limits are told, an API write goes past every rule", async () => {
  open();
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:A2");
    range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
    range.values = [[5], [11]];
    range.dataValidation.load("valid");
    const invalid = range.dataValidation.getInvalidCellsOrNullObject();
    invalid.load("address");
    await context.sync();
    expect([range.dataValidation.valid, invalid.address]).toEqual([false, "Sheet1!A2"]);
    range.dataValidation.clear();
    range.dataValidation.load("type");
    await context.sync();
    expect(range.dataValidation.type).toBe("None");
  });
});

test("a literal list has at most 255 characters", async () => {
  open();
  const source = "字".repeat(256);
  expect(
    await codeOf((sheet) => (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } })),
  ).toBe("InvalidArgument");
});

test("conditional formats: the newest comes first, each is found again and deleted exactly", async () => {
  const { host } = open();
  await run(async (sheet, context) => {
    const range = sheet.getRange("A2:C9");
    const custom = range.conditionalFormats.add("Custom");
    custom.custom.rule.formula = '=AND($B2<$A2,$C2="")';
    custom.custom.format.fill.color = "#FFC7CE";
    custom.custom.format.font.color = "#9C0006";
    const value = range.conditionalFormats.add("CellValue");
    value.cellValue.rule = { formula1: "=5", operator: "LessThan" };
    value.cellValue.format.font.bold = true;
    value.stopIfTrue = true;
    const all = sheet.getRange("B3").conditionalFormats;
    all.load("items/id,items/type,items/priority,items/stopIfTrue");
    await context.sync();
    expect(all.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue])).toEqual([
      ["CellValue", 0, true],
      ["Custom", 1, false],
    ]);
    const first = all.getItem(all.items[1]?.id ?? "");
    first.priority = 0;
    first.load("priority");
    first.custom.rule.load("formula");
    const where = first.getRange();
    where.load("address");
    const wrong = first.cellValueOrNullObject;
    await context.sync();
    expect([first.priority, first.custom.rule.formula, where.address, wrong.isNullObject]).toEqual([
      0,
      '=AND($B2<$A2,$C2="")',
      "Sheet1!A2:C9",
      true,
    ]);
    first.delete();
  });
  expect(host.store().sheets[0]?.conditionalFormats).toEqual([
    {
      ranges: ["A2:C9"],
      kind: "cellValue",
      rule: { formula1: "=5", operator: "LessThan" },
      style: { bold: true },
      priority: 0,
      stopIfTrue: true,
    },
  ]);
});

test("rules follow inserted rows, and clearing a part leaves the rest", async () => {
  const { host } = open();
  await run(async (sheet, context) => {
    const custom = sheet.getRange("A2:A9").conditionalFormats.add("Custom");
    custom.custom.rule.formula = "=$B2>1";
    sheet.getRange("A2:A9").dataValidation.rule = { custom: { formula: "=$B2>1" } };
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    await context.sync();
    sheet.getRange("A5:A6").conditionalFormats.clearAll();
  });
  const [stored] = host.store().sheets;
  expect(stored?.conditionalFormats).toMatchObject([{ ranges: ["A3:A4", "A7:A10"], formula: "$B3>1" }]);
  expect(stored?.validations).toMatchObject([{ ranges: ["A3:A10"], formula1: "$B3>1" }]);
});

test("a sheet's conditional formats are listed whole, with all their cells, and written to parts of it", async () => {
  open();
  await run(async (sheet, context) => {
    const parts = sheet.getRanges("B2,D4:D5").conditionalFormats.add("Custom");
    parts.custom.rule.formula = '="x"<>""';
    parts.custom.format.borders.bottom.style = "Dash";
    parts.custom.format.borders.bottom.color = "#FF0000";
    const all = sheet.getRange().conditionalFormats;
    all.load("items/id,items/type");
    const count = all.getCount();
    await context.sync();
    expect([count.value, all.items.map(({ type }) => type)]).toEqual([1, ["Custom"]]);
    const [format] = all.items;
    const ranges = format!.getRanges().load("address,cellCount");
    const bottom = format!.custom.format.borders.bottom.load("style,color");
    sheet.getRange("3:3").insert("Down");
    await context.sync();
    expect([ranges.address.replaceAll("Sheet1!", "").split(/, ?/).sort(), ranges.cellCount]).toEqual([
      ["B2", "D4:D5"],
      3,
    ]);
    expect([bottom.style, bottom.color]).toEqual(["Dash", "#FF0000"]);
    const moved = format!.getRanges().load("address");
    await context.sync();
    expect(moved.address.replaceAll("Sheet1!", "").split(/, ?/).sort()).toEqual(["B2", "D5:D6"]);
    format!.delete();
    const left = all.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
});

test("a conditional format keeps each of Excel's lines and signs, and refuses what is none", async () => {
  const lines = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "None"] as const;
  const { host } = open();
  await run(async (sheet, context) => {
    const styles = lines.map((line, row) => {
      const { custom } = sheet.getRange(`A${row + 1}`).conditionalFormats.add("Custom");
      custom.rule.formula = '="x"<>""';
      custom.format.font.underline = "Single";
      custom.format.font.strikethrough = true;
      custom.format.borders.top.style = line;
      return [custom.format.borders.top.load("style"), custom.format.font.load("underline,strikethrough")] as const;
    });
    await context.sync();
    expect(styles.map(([{ style }]) => style)).toEqual(lines);
    expect(styles.every(([, font]) => font.underline === "Single" && font.strikethrough)).toBe(true);
  });
  const stored = host
    .store()
    .sheets[0]?.conditionalFormats.map(({ style }) => style?.top?.style)
    .sort();
  expect(stored).toEqual(["dashDot", "dashDotDot", "dashed", "dotted", "thin", undefined]);
  const wrong = run(async (sheet, context) => {
    const { custom } = sheet.getRange("B1").conditionalFormats.add("Custom");
    custom.format.borders.top.style = "Double" as "Dash";
    await context.sync();
  });
  await expect(wrong).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a rule without an alert of its own refuses all the same, one that a file has without an alert does not", async () => {
  const { host } = open();
  await run(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("B2");
    dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
    dataValidation.load("errorAlert");
    await context.sync();
    expect(dataValidation.errorAlert).toEqual({ showAlert: true, style: "Stop", title: "", message: "" });
  });
  const saved = host.store();
  const [rule] = saved.sheets[0]?.validations ?? [];
  expect(rule?.errorAlert).toEqual({ show: true, style: "Stop", title: "", message: "" });
  const { errorAlert: _, ...silent } = rule!;
  await host.load({ ...saved, sheets: saved.sheets.map((sheet) => ({ ...sheet, validations: [silent] })) });
  await run(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("B2");
    dataValidation.load("errorAlert/showAlert");
    await context.sync();
    expect(dataValidation.errorAlert.showAlert).toBe(false);
  });
});
