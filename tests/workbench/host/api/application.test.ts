import { open, run } from "../open";

test("application, runtime and whole-workbook properties can be loaded at once", async () => {
  open();
  await run(async (sheet, context) => {
    const { workbook } = context;
    workbook.load();
    workbook.application.load();
    sheet.load();
    const range = sheet.getRange("A1:B2");
    range.load();
    workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    expect([workbook.readOnly, workbook.application.calculationMode]).toEqual([false, "Automatic"]);
    expect([sheet.visibility, range.cellCount, range.hasSpill]).toEqual(["Visible", 4, false]);
    expect(workbook.worksheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(range.toJSON().values).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });
});

test("calculation can be suspended for a request, and done by hand", async () => {
  const { host } = open();
  await run(async (sheet, context) => {
    context.application.calculationMode = "Manual";
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("B1").formulas = [["=A1+1"]];
    await context.sync();
    context.application.calculate("Recalculate");
    await context.sync();
  });
  expect(host.values("Sheet1", "B1")).toEqual([[2]]);
  await run((sheet) => (sheet.getRange("A1").values = [[5]]));
  expect(host.values("Sheet1", "B1")).toEqual([[2]]);
  await run((_, context) => (context.application.calculationMode = "Automatic"));
  expect(host.values("Sheet1", "B1")).toEqual([[6]]);
});

test("calculation is told in the way that it was asked for", async () => {
  const { host } = open();
  const told: unknown[] = [];
  await run(async (_, { application }) => {
    for (const mode of ["AutomaticExceptTables", "Manual", "Automatic"] as const) {
      application.calculationMode = mode;
      application.load("calculationMode");
      await application.context.sync();
      told.push(application.calculationMode);
    }
    application.calculationMode = "AutomaticExceptTables";
  });
  expect(told).toEqual(["AutomaticExceptTables", "Manual", "Automatic"]);
  await run((sheet) => (sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]]));
  expect(host.values("Sheet1", "B1")).toEqual([[2]]);
});

test("collections are read in pages", async () => {
  open();
  await run(async (_, context) => {
    for (const name of ["A", "B", "C"]) context.workbook.worksheets.add(name);
    const { worksheets } = context.workbook;
    worksheets.load({ $top: 2, $skip: 1, name: true });
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["A", "B"]);
  });
});

test("a dynamic array spills, and the cells that it fills are read", async () => {
  const { host } = open();
  await run((sheet) => (sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]]));
  expect(host.values("Sheet1", "A1:A3")).toEqual([[1], [2], [3]]);
});

test("properties set as one object", async () => {
  open();
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.set({ values: [["x"]], format: { fill: { color: "#010203" }, font: { italic: true } } });
    range.load("values,format/fill/color,format/font/italic");
    await context.sync();
    expect([range.values[0]?.[0], range.format.fill.color, range.format.font.italic]).toEqual(["x", "#010203", true]);
  });
});
