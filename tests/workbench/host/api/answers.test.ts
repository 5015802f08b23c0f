import { open, run } from "../open";

/** Answers in which this host once differed from Excel. */

test("a name that Excel does not know may be loaded, beside those that it knows", async () => {
  open();
  const names = await run(async (_, context) => {
    const sheets = context.workbook.worksheets.load("NoPropertiesNeeded,items/name,items/no-properties-needed");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(["Sheet1"]);
});

test.each([
  ["C3:D4", 1, 2, "C3:F5"],
  ["C3:D4", -1, -1, "C3"],
  ["C3", 0, -2, "A3:C3"],
  ["C3:D4", -2, 0, "C2:D3"],
])("%s resized by %d rows and %d columns is %s", async (address, rows, columns, expected) => {
  open();
  const found = await run(async (sheet, context) => {
    const range = sheet.getRange(address).getResizedRange(rows, columns).load("address");
    await context.sync();
    return range.address;
  });
  expect(found).toBe(`Sheet1!${expected}`);
});

test.each([
  ["=SUM(A1:D1)", "E1", "A7", "=SUM(A3:A6)"],
  ["=$A$1*B1", "C1", "A7", "=$A$1*A6"],
  ['=$A1&"A1"', "C1", "C7", '=C$1&"A1"'],
  ["=SUM(B:B)", "C1", "C3", "=SUM(2:2)"],
])("%s in %s, transposed to %s, is %s", async (formula, from, to, expected) => {
  const { host } = open();
  await run((sheet) => {
    sheet.getRange(from).formulas = [[formula]];
    sheet.getRange(to).copyFrom(from, "Formulas", false, true);
  });
  expect(host.formulas("Sheet1", to)).toEqual([[expected]]);
});

test("a sheet that is added, or shown again, does not come to the front", async () => {
  const { host } = open();
  const events: string[] = [];
  host.subscribe((entries) => events.push(...entries.map(([, type]) => String(type))));
  const active = await run(async (_, context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Added");
    worksheets.add("Hidden").visibility = "Hidden";
    await context.sync();
    worksheets.getItem("Hidden").visibility = "Visible";
    const front = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return front.name;
  });
  expect([active, host.sheets()]).toEqual(["Sheet1", ["Sheet1", "Added", "Hidden"]]);
  expect(events.filter((type) => type === "11" || type === "12")).toEqual([]);
});

test("a sort tells what moved, without headings and what stayed", async () => {
  open();
  const addresses: string[] = [];
  await run(async (sheet, context) => {
    sheet.getRange("A1:B5").values = [
      ["n", "m"],
      [1, 1],
      [4, 2],
      [3, 3],
      [9, 4],
    ];
    sheet.onRowSorted.add(async ({ address }) => void addresses.push(address));
    await context.sync();
    sheet.getRange("A1:B5").sort.apply([{ key: 0, ascending: true }], false, true);
    await context.sync();
    sheet.getRange("A1:B5").sort.apply([{ key: 0, ascending: true }], false, true);
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(addresses).toEqual(["A3:B4"]);
});

test("several areas take copies of one source, or of as many", async () => {
  const { host } = open();
  await run((sheet) => {
    sheet.getRange("A1:A2").values = [[1], ["=A1+1"]];
    sheet.getRanges("C1:C2,E4:E5").copyFrom("A1:A2");
    sheet.getRanges("G1,H2").copyFrom(sheet.getRanges("A1,A2"));
  });
  expect(host.formulas("Sheet1", "C1:H5")).toEqual([
    [1, "", "", "", 1, ""],
    ["=C1+1", "", "", "", "", "=H1+1"],
    ["", "", "", "", "", ""],
    ["", "", 1, "", "", ""],
    ["", "", "=E4+1", "", "", ""],
  ]);
});

test("the user's region is that of the host", async () => {
  const { host } = open();
  const read = (): Promise<unknown> =>
    run(async (_, context) => {
      const { cultureInfo } = context.application;
      cultureInfo.load("name,datetimeFormat/shortDatePattern,numberFormat/numberDecimalSeparator");
      await context.sync();
      const { name, datetimeFormat, numberFormat } = cultureInfo;
      return [name, datetimeFormat.shortDatePattern, numberFormat.numberDecimalSeparator];
    });
  expect(await read()).toEqual(["zh-CN", "yyyy/M/d", "."]);
  host.options.culture = "en-US";
  expect(await read()).toEqual(["en-US", "M/d/yyyy", "."]);
});

test("printing without colours goes into the file and comes back", async () => {
  const { host } = open();
  await run((sheet) => (sheet.pageLayout.blackAndWhite = true));
  const data = host.store();
  await run((sheet) => (sheet.pageLayout.blackAndWhite = false));
  await host.load(data);
  const kept = await run(async (sheet, context) => {
    sheet.pageLayout.load("blackAndWhite");
    await context.sync();
    return sheet.pageLayout.blackAndWhite;
  });
  expect([kept, data.sheets[0]?.page?.blackAndWhite]).toEqual([true, true]);
});
