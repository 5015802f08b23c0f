import { codeOf, open, run } from "./open";

test("formats are read back, and null or empty where cells differ", async () => {
  open();
  await run(async (sheet, context) => {
    const range = sheet.getRange("B2:D4");
    range.format.fill.color = "yellow";
    range.format.font.bold = true;
    range.format.font.name = "宋体";
    range.format.horizontalAlignment = "CenterAcrossSelection";
    range.format.verticalAlignment = "Center";
    range.format.wrapText = true;
    range.format.indentLevel = 1;
    range.format.textOrientation = 45;
    range.format.protection.locked = false;
    range.format.rowHeight = 30.75;
    range.format.columnWidth = 100;
    range.getCell(0, 0).format.font.size = 20;
    range.load("format/fill/color,format/font,format/protection,format");
    await context.sync();
    const { format } = range;
    expect([format.fill.color, format.font.bold, format.font.name, format.font.size]).toEqual([
      "#FFFF00",
      true,
      "宋体",
      null,
    ]);
    expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText]).toEqual([
      "CenterAcrossSelection",
      "Center",
      true,
    ]);
    expect([format.indentLevel, format.textOrientation, format.protection.locked]).toEqual([1, 45, false]);
    expect([format.rowHeight, format.columnWidth]).toEqual([30.75, 100]);
  });
});

test("rows and columns without a size are hidden, and shown again by one", async () => {
  open();
  await run(async (sheet, context) => {
    const [row, column] = [sheet.getRange("2:2"), sheet.getRange("C:C")];
    const seen = async () => {
      row.load("rowHidden,format/rowHeight");
      column.load("columnHidden,format/columnWidth");
      await context.sync();
      return [row.rowHidden, row.format.rowHeight, column.columnHidden, column.format.columnWidth];
    };
    row.format.rowHeight = 0;
    column.format.columnWidth = 0;
    expect(await seen()).toEqual([true, 0, true, 0]);
    row.format.rowHeight = 20.25;
    column.columnHidden = false;
    expect((await seen()).slice(0, 3)).toEqual([false, 20.25, false]);
    expect(column.format.columnWidth).toBeGreaterThan(0);
  });
});

test("a line between two cells belongs to both", async () => {
  open();
  await run(async (sheet, context) => {
    const { borders } = sheet.getRange("B2:C3").format;
    for (const edge of [
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "InsideHorizontal",
      "InsideVertical",
    ] as const)
      borders.getItem(edge).style = "Continuous";
    borders.getItem("EdgeBottom").weight = "Medium";
    borders.getItem("EdgeBottom").color = "#FF0000";
    const below = sheet.getRange("B4:C4").format.borders.getItem("EdgeTop");
    const inside = sheet.getRange("B2").format.borders.getItem("EdgeRight");
    below.load("style,weight,color");
    inside.load("style,weight");
    await context.sync();
    expect([below.style, below.weight, below.color]).toEqual(["Continuous", "Medium", "#FF0000"]);
    expect([inside.style, inside.weight]).toEqual(["Continuous", "Thin"]);
    below.style = "None";
    const bottom = borders.getItem("EdgeBottom");
    bottom.load("style");
    await context.sync();
    expect(bottom.style).toBe("None");
  });
});

test("whole columns have a format that cells written later take on", async () => {
  open();
  await run(async (sheet, context) => {
    sheet.getRange("B:B").numberFormat = [["0.00"]];
    sheet.getRange("B7").values = [[3]];
    const cell = sheet.getRange("B7");
    cell.load("text");
    await context.sync();
    expect(cell.text).toEqual([["3.00"]]);
  });
});

test("row heights stop at 409.5 points", async () => {
  open();
  expect(await codeOf((sheet) => (sheet.getRange("A1").format.rowHeight = 409.5))).toBe("none");
  expect(await codeOf((sheet) => (sheet.getRange("A1").format.rowHeight = 410))).toBe("InvalidArgument");
});

test("properties of many cells at a time", async () => {
  open();
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([
      [
        { format: { fill: { color: "#00FF00" }, borders: { bottom: { style: "Continuous" } } } },
        { format: { font: { bold: true } } },
      ],
    ]);
    const read = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    expect(read.value[0]?.map((cell) => [cell.address, cell.format?.fill?.color, cell.format?.font?.bold])).toEqual([
      ["Sheet1!A1", "#00FF00", false],
      ["Sheet1!B1", "#FFFFFF", true],
    ]);
  });
});

test("clearing formats keeps contents, clearing contents keeps formats", async () => {
  const { host } = open();
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[1, 2]];
    range.format.fill.color = "#112233";
    sheet.getRange("A1").clear("Formats");
    sheet.getRange("B1").clear("Contents");
    const fills = ["A1", "B1"].map((address) => sheet.getRange(address).format.fill);
    fills.forEach((fill) => fill.load("color"));
    await context.sync();
    expect(fills.map(({ color }) => color)).toEqual(["#FFFFFF", "#112233"]);
  });
  expect(host.values("Sheet1", "A1:B1")).toEqual([[1, ""]]);
});

test("one request is one step of the undo list", async () => {
  const { host, engine } = open();
  await run((sheet) => (sheet.getRange("A1").values = [[1]]));
  await run((sheet) => {
    sheet.getRange("A1").values = [[2]];
    sheet.getRange("A1").values = [[3]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A2:B3").merge();
  });
  engine.run("univer.command.undo", {});
  expect(host.values("Sheet1", "A1")).toEqual([[1]]);
  expect(host.store().sheets[0]).toMatchObject({ merges: [], cells: [{ row: 0, column: 0, value: 1 }] });
});

test("the style Normal takes all of a format away, one with a font all of the font", async () => {
  open();
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    const { format } = range;
    format.font.bold = true;
    format.font.size = 20;
    format.font.underline = "Double";
    format.fill.color = "#FF0000";
    format.horizontalAlignment = "CenterAcrossSelection";
    format.indentLevel = 0;
    format.wrapText = true;
    range.numberFormat = [["0.00", "0.00"]];
    sheet.getRange("A1").style = "Normal";
    sheet.getRange("B1").style = "Good";
    const told = ["A1", "B1"].map((address) => {
      const cell = sheet.getRange(address).load("style,numberFormat");
      cell.format.load("horizontalAlignment,wrapText");
      cell.format.font.load("bold,size,underline");
      cell.format.fill.load("color");
      return cell;
    });
    await context.sync();
    const looks = told.map(({ style, numberFormat, format: { font, fill, horizontalAlignment, wrapText } }) => [
      [style, numberFormat[0]?.[0], font.bold, font.size, font.underline],
      [fill.color, horizontalAlignment, wrapText],
    ]);
    expect(looks).toEqual([
      [
        ["Normal", "General", false, 11, "None"],
        ["#FFFFFF", "General", false],
      ],
      [
        ["Good", "0.00", false, 11, "None"],
        ["#C6EFCE", "CenterAcrossSelection", true],
      ],
    ]);
  });
});

test.each([
  [
    "a direction of reading",
    (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.readingOrder = "Up" as "Context"),
  ],
  ["a style that it does not draw", (sheet: Excel.Worksheet) => (sheet.getRange("A1").style = "我的样式")],
])("%s that the host does not know is refused", async (_what, act) => {
  open();
  expect(["InvalidArgument", "UnsupportedOperation"]).toContain(await codeOf(act));
});

test("cells show the signs of Chinese formats", async () => {
  open();
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:D1");
    range.values = [[45293, 12345, 123, 5]];
    range.numberFormat = [["aaaa", "0!.0,", 'G/通用格式"分"', '"!"0']];
    range.load("text");
    await context.sync();
    expect(range.text).toEqual([["星期二", "1.2", "123分", "!5"]]);
  });
});
