import { codeOf, open, run } from "../open";

test("values, formulas and texts are read back within the request that wrote them", async () => {
  open();
  await run(async (_, context) => {
    const sheet = context.workbook.worksheets.add("自评表");
    const range = sheet.getRange("A1:C2");
    range.formulas = [
      ["指标", 1, "50%"],
      ["=B1+1", "=SUM(B1,A2)", "TRUE"],
    ];
    range.load("values, formulas, text, address, valueTypes, numberFormat");
    await context.sync();
    expect(range.values).toEqual([
      ["指标", 1, 0.5],
      [2, 3, true],
    ]);
    expect(range.formulas[1]).toEqual(["=B1+1", "=SUM(B1,A2)", true]);
    expect(range.text[0]).toEqual(["指标", "1", "50%"]);
    expect(range.valueTypes).toEqual([
      ["String", "Double", "Double"],
      ["Double", "Double", "Boolean"],
    ]);
    expect(range.numberFormat[0]).toEqual(["General", "General", "0%"]);
    expect(range.address).toBe("自评表!A1:C2");
  });
});

test.each([
  ["'=1+1", "=1+1", "String"],
  ["97.70%", 0.977, "Double"],
  ["85分", "85分", "String"],
  ["2023年1月5日", 44931, "Double"],
  ["1,234.5", 1234.5, "Double"],
  ["false", false, "Boolean"],
  ["#N/A", "#N/A", "Error"],
  ["", "", "Empty"],
  ["=1/0", "#DIV/0!", "Error"],
])("%j is taken as %j", async (written, value, type) => {
  open();
  await run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.values = [[written]];
    cell.load("values,valueTypes");
    await context.sync();
    expect([cell.values[0]?.[0], cell.valueTypes[0]?.[0]]).toEqual([value, type]);
  });
});

test("a cell with the text format keeps what is written as text", async () => {
  open();
  await run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [["@"]];
    cell.values = [["007"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([["007"]]);
  });
});

test("null leaves a cell as it is, one value fills all, a wrong shape is refused and nothing is written", async () => {
  const { host } = open();
  await run((sheet) => {
    sheet.getRange("A1:B2").values = 5 as never;
    sheet.getRange("A1:B1").values = [[null, 7]];
  });
  expect(host.values("Sheet1", "A1:B2")).toEqual([
    [5, 7],
    [5, 5],
  ]);
  expect(await codeOf((sheet) => (sheet.getRange("A1:B2").values = [[1, 2, 3]]))).toBe("InvalidArgument");
  expect(host.values("Sheet1", "A1:B2")[0]).toEqual([5, 7]);
});

test("merging keeps the upper left value, and what is written to hidden cells is lost", async () => {
  const { host } = open();
  await run(async (sheet, context) => {
    const range = sheet.getRange("B2:C3");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.merge();
    range.values = [
      [5, 6],
      [7, 8],
    ];
    const merges = sheet.getRange("A1:Z50").getMergedAreasOrNullObject();
    merges.load("address,areaCount");
    await context.sync();
    expect([merges.address, merges.areaCount]).toEqual(["Sheet1!B2:C3", 1]);
    range.unmerge();
  });
  expect(host.values("Sheet1", "B2:C3")).toEqual([
    [5, ""],
    ["", ""],
  ]);
});

test("more than 512 merged areas cannot be listed at once", async () => {
  open();
  await run((sheet) => {
    sheet.getRange("A1:B513").merge(true);
  });
  const list = (address: string) => async (sheet: Excel.Worksheet) =>
    sheet.getRange(address).getMergedAreasOrNullObject().load("address");
  expect(await codeOf(list("A1:B512"))).toBe("none");
  expect(await codeOf(list("A1:B513"))).not.toBe("none");
});

test("ways from one range to another", async () => {
  open();
  await run(async (sheet, context) => {
    const range = sheet.getRange("C3:D4");
    const ways = {
      cell: range.getCell(1, 1),
      row: range.getEntireRow(),
      column: range.getEntireColumn(),
      offset: range.getOffsetRange(-1, 1),
      resized: range.getResizedRange(1, -1),
      bounding: range.getBoundingRect("F1"),
      common: range.getIntersection("D1:E3"),
      above: range.getRowsAbove(2),
      after: range.getColumnsAfter(1),
      last: range.getLastCell(),
    };
    const nothing = range.getIntersectionOrNullObject("A1");
    Object.values(ways).forEach((way) => way.load("address"));
    await context.sync();
    expect(Object.values(ways).map(({ address }) => address.split("!")[1])).toEqual([
      "D4",
      "3:4",
      "C:D",
      "D2:E3",
      "C3:C5",
      "C1:F4",
      "D3",
      "C1:D2",
      "E3:E4",
      "D4",
    ]);
    expect(nothing.isNullObject).toBe(true);
  });
});

test("the used range counts formats unless only values are asked for", async () => {
  open();
  await run(async (sheet, context) => {
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("D5").format.fill.color = "yellow";
    const [used, valuesOnly] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
    const none = context.workbook.worksheets.add("空").getUsedRangeOrNullObject();
    used.load("address");
    valuesOnly.load("address");
    await context.sync();
    expect([used.address, valuesOnly.address, none.isNullObject]).toEqual(["Sheet1!B2:D5", "Sheet1!B2", true]);
  });
});

test("inserted rows move formulas, names and ranges that the add-in holds", async () => {
  const { host } = open();
  await run(async (sheet, context) => {
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("B5").formulas = [["=SUM(A1:A2)"]];
    context.workbook.names.add("Scores", sheet.getRange("A1:A2"));
    const held = sheet.getRange("A2");
    await context.sync();
    sheet.getRange("2:2").insert("Down");
    held.load("address,values");
    await context.sync();
    expect([held.address, held.values[0]?.[0]]).toEqual(["Sheet1!A3", 2]);
  });
  expect(host.formulas("Sheet1", "B6")).toEqual([["=SUM(A1:A3)"]]);
  expect(host.store().names[0]?.formula).toBe("=Sheet1!$A$1:$A$3");
});

test("rows and columns deleted on a sheet out of view take only that sheet's formulas along", async () => {
  const { host } = open();
  await run(async (sheet, context) => {
    const other = context.workbook.worksheets.add("底稿");
    other.getRange("A1:B4").formulas = [1, 2, 3, 4].map((row) => [row, `=A${row}*10`]);
    sheet.getRange("A1:A4").formulas = [["=底稿!$A$1"], ["=底稿!$B$4"], ["=1+1"], ["=A3*2"]];
    sheet.activate();
    await context.sync();
    other.getRange("2:2").delete("Up");
  });
  await host.settled();
  expect(host.formulas("Sheet1", "A1:A4").flat()).toEqual(["=底稿!$A$1", "=底稿!$B$3", "=1+1", "=A3*2"]);
  expect(host.formulas("底稿", "B1:B3").flat()).toEqual(["=A1*10", "=A2*10", "=A3*10"]);
  expect(host.values("Sheet1", "A1:A4").flat()).toEqual([1, 40, 2, 4]);
  await run((_, context) => context.workbook.worksheets.getItem("底稿").getRange("A:A").delete("Left"));
  expect(host.formulas("Sheet1", "A2:A4").flat()).toEqual(["=底稿!$A$3", "=1+1", "=A3*2"]);
});

test("cells shift down and up within their columns only", async () => {
  const { host } = open();
  await run((sheet) => {
    sheet.getRange("A1:B3").values = [
      [1, 1],
      [2, 2],
      [3, 3],
    ];
    sheet.getRange("A2").insert("Down");
  });
  expect(host.values("Sheet1", "A1:B4")).toEqual([
    [1, 1],
    ["", 2],
    [2, 3],
    [3, ""],
  ]);
  await run((sheet) => sheet.getRange("A1:A2").delete("Up"));
  expect(host.values("Sheet1", "A1:A2")).toEqual([[2], [3]]);
});

test("copying moves relative references and repeats the source", async () => {
  const { host } = open();
  await run((sheet) => {
    sheet.getRange("A1:B1").formulas = [[2, "=A1*2"]];
    sheet.getRange("A2:B3").copyFrom("A1:B1");
    sheet.getRange("D1").copyFrom("B1", "Values");
  });
  expect(host.formulas("Sheet1", "A2:B3")).toEqual([
    [2, "=A2*2"],
    [2, "=A3*2"],
  ]);
  expect(host.formulas("Sheet1", "D1")).toEqual([[4]]);
});

test("sorting takes formats along and puts blanks last", async () => {
  const { host } = open();
  await run(async (sheet, context) => {
    sheet.getRange("A1:B4").values = [
      ["名称", "分值"],
      ["b", 2],
      ["a", ""],
      ["c", 9],
    ];
    sheet.getRange("A4").format.font.bold = true;
    sheet.getRange("A1:B4").sort.apply([{ key: 1, ascending: false }], false, true);
    const bold = sheet.getRange("A2").format.font;
    bold.load("bold");
    await context.sync();
    expect(bold.bold).toBe(true);
  });
  expect(host.values("Sheet1", "A2:B4")).toEqual([
    ["c", 9],
    ["b", 2],
    ["a", ""],
  ]);
});

test("finding and replacing text", async () => {
  const { host } = open();
  await run(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [["得分"], ["扣分说明"], ["其他"]];
    const found = sheet.findAll("分", {});
    const first = sheet.getRange().findOrNullObject("扣?说*", { completeMatch: true });
    const count = sheet.replaceAll("分", "數", {});
    found.load("address");
    first.load("address");
    await context.sync();
    expect([found.address, first.address, count.value]).toEqual(["Sheet1!A1,Sheet1!A2", "Sheet1!A2", 2]);
  });
  expect(host.values("Sheet1", "A1:A2")).toEqual([["得數"], ["扣數说明"]]);
});

test("a response of more than 5 MB is refused", async () => {
  open();
  expect(await codeOf((sheet) => sheet.getRange("A:B").load("values"))).toBe("ResponsePayloadSizeLimitExceeded");
});
