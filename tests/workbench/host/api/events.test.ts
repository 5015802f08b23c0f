import { open, run } from "../open";

/** Waits until something has been heard `count` times. */
async function heard<T>(list: readonly T[], count: number): Promise<readonly T[]> {
  for (let tries = 0; tries < 200 && list.length < count; tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  await new Promise((resolve) => setTimeout(resolve, 20));
  return list;
}

test("changes by the add-in and by the user are told, with what a single cell was and is", async () => {
  const { host } = open();
  const changes: unknown[] = [];
  await run((sheet) => {
    sheet.onChanged.add(async ({ address, changeType, source, triggerSource, details }) => {
      changes.push([address, changeType, source, triggerSource, details?.valueBefore, details?.valueAfter]);
    });
  });
  await run((sheet) => (sheet.getRange("A1").values = [[1]]));
  await run((sheet) => (sheet.getRange("B1").formulas = [["=A1+1"]]));
  await run((sheet) => sheet.getRange("1:1").insert("Down"));
  host.set("Sheet1", "D4:E5", [
    [1, 2],
    [3, 4],
  ]);
  expect(await heard(changes, 4)).toEqual([
    ["A1", "RangeEdited", "Local", "ThisLocalAddin", "", 1],
    ["B1", "RangeEdited", "Local", "ThisLocalAddin", "", 2],
    ["1:1", "RowInserted", "Local", "ThisLocalAddin", undefined, undefined],
    ["D4:E5", "RangeEdited", "Local", "Unknown", undefined, undefined],
  ]);
});

test("what happened is told although the sheet of a formula has gone by then", async () => {
  const { host } = open();
  const told: string[] = [];
  await run((_, context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Other");
    worksheets.onChanged.add(async ({ address }) => void told.push(address));
    worksheets.onDeleted.add(async () => void told.push("deleted"));
  });
  await run((_, context) => {
    context.workbook.worksheets.getItem("Other").getRange("A1").formulas = [["=1+1"]];
    context.workbook.worksheets.getItem("Other").delete();
  });
  host.set("Sheet1", "B2", [[1]]);
  expect(await heard(told, 3)).toEqual(["A1", "deleted", "B2"]);
});

test("results of formulas are told as calculation, not as change", async () => {
  const { host } = open();
  await run((sheet) => (sheet.getRange("B1").formulas = [["=A1*2"]]));
  const changes: string[] = [];
  const calculations: string[] = [];
  await run((sheet, context) => {
    sheet.onChanged.add(async ({ address }) => void changes.push(address));
    context.workbook.worksheets.onCalculated.add(async ({ address }) => void calculations.push(address));
  });
  host.set("Sheet1", "A1", [[4]]);
  expect(await heard(calculations, 1)).toEqual(["B1"]);
  expect(changes).toEqual(["A1"]);
});

test("sheets that come, go and are shown, and selections", async () => {
  const { host } = open();
  const told: string[] = [];
  await run((_, context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => void told.push("added"));
    worksheets.onActivated.add(async () => void told.push("activated"));
    worksheets.onDeactivated.add(async () => void told.push("deactivated"));
    worksheets.onDeleted.add(async () => void told.push("deleted"));
    worksheets.onSelectionChanged.add(async ({ address }) => void told.push(address));
    context.workbook.onSelectionChanged.add(async () => void told.push("selection"));
  });
  await run((_, context) => {
    context.workbook.worksheets.add("X").activate();
  });
  await run((_, context) => context.workbook.worksheets.getItem("X").delete());
  host.select("Sheet1", "B2:C3");
  await heard(told, 8);
  expect([...told].sort()).toEqual([
    "B2:C3",
    "activated",
    "activated",
    "added",
    "deactivated",
    "deactivated",
    "deleted",
    "selection",
  ]);
});

test("an event leads to its range", async () => {
  const { host } = open();
  const values: unknown[] = [];
  await run((sheet) => {
    sheet.onChanged.add(async (event) => {
      await Excel.run(async (context) => {
        const range = event.getRange(context);
        range.load("values");
        await context.sync();
        values.push(range.values);
      });
    });
  });
  host.set("Sheet1", "B2:C2", [[1, 2]]);
  expect(await heard(values, 1)).toEqual([[[1, 2]]]);
});

test("switched off, events are silent", async () => {
  const { host } = open();
  const changes: unknown[] = [];
  await run((sheet, context) => {
    sheet.onChanged.add(async (event) => void changes.push(event));
    context.runtime.enableEvents = false;
  });
  host.set("Sheet1", "A1", [[4]]);
  expect(await heard(changes, 1)).toEqual([]);
});

test("what another author writes comes from afar, and is computed as any other", async () => {
  const { host } = open();
  await run((sheet) => (sheet.getRange("B1").formulas = [["=A1*2"]]));
  const changes: unknown[] = [];
  await run((_, context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, source }) => void changes.push([address, source]));
  });
  host.setRemotely("Sheet1", "A1", [[4]]);
  host.set("Sheet1", "C1", [[1]]);
  expect(await heard(changes, 2)).toEqual([
    ["A1", "Remote"],
    ["C1", "Local"],
  ]);
  expect(host.values("Sheet1", "B1")).toEqual([[8]]);
});

test("a change of a formula is told with what the cell held before; results and plain values are not", async () => {
  open();
  const told: unknown[] = [];
  await run(async (sheet, context) => {
    sheet.getRange("A1:A3").formulas = [[1], ["=A1+1"], ["text"]];
    await context.sync();
    sheet.onFormulaChanged.add(async ({ formulaDetails }) => void told.push(...formulaDetails));
    await context.sync();
    sheet.getRange("A1").values = [[2]];
    await context.sync();
    sheet.getRange("A2:A3").formulas = [["=A1+2"], ["=A2"]];
    await context.sync();
    sheet.getRange("A3").values = [[5]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toEqual([
    { cellAddress: "A2", previousFormula: "=A1+1" },
    { cellAddress: "A3", previousFormula: "text" },
    { cellAddress: "A3", previousFormula: "=A2" },
  ]);
});

test("a click into a cell is told with its place, and a return to the workbook is told", async () => {
  const { host } = open();
  const told: unknown[] = [];
  await run(async (sheet, context) => {
    sheet.onSingleClicked.add(async ({ address, offsetX, offsetY }) => void told.push([address, offsetX, offsetY]));
    context.workbook.onActivated.add(async ({ type }) => void told.push(type));
    await context.sync();
  });
  host.click("Sheet1", "B3", { x: 4, y: 2 });
  host.workbookActivated();
  await host.settled();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([...told].sort()).toEqual([["B3", 4, 2], "WorkbookActivated"]);
});

test("a change of the add-in's settings is told, by either way in", async () => {
  const { Office } = open();
  let told = 0;
  await run(async (_, context) => {
    const { settings } = context.workbook;
    settings.onSettingsChanged.add(async () => void told++);
    await context.sync();
    settings.add("one", 1);
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toBe(1);
  Office.context.document.settings.set("two", 2);
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([told, Office.context.document.settings.get("two")]).toEqual([2, 2]);
});
