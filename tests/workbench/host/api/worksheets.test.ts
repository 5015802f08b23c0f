import { ErrorService, ICommandService } from "@univerjs/core";
import { InsertSheetCommand, RemoveSheetCommand, SetWorksheetHideCommand } from "@univerjs/sheets";
import { codeOf, open, run } from "../open";

test("sheets are added at the end, found by id or any spelling of the name, renamed with their formulas, moved, hidden and deleted", async () => {
  const { host } = open();
  await run(async (sheet, context) => {
    const { worksheets } = context.workbook;
    const form = worksheets.add("Form");
    form.getRange("A1").values = [[4]];
    sheet.getRange("A1").formulas = [["=Form!A1+1"]];
    form.load("id,position");
    await context.sync();
    expect(form.position).toBe(1);
    const again = worksheets.getItem(form.id);
    again.name = "自评 表";
    again.position = 0;
    const found = worksheets.getItemOrNullObject("自评 表");
    found.load("visibility");
    await context.sync();
    expect(found.isNullObject).toBe(false);
  });
  expect(host.sheets()).toEqual(["自评 表", "Sheet1"]);
  expect(host.formulas("Sheet1", "A1")).toEqual([["='自评 表'!A1+1"]]);
  await run((_, context) => context.workbook.worksheets.getItem("自评 表").delete());
  expect(host.sheets()).toEqual(["Sheet1"]);
  expect(host.values("Sheet1", "A1")).toEqual([["#REF!"]]);
});

test.each([
  ["sheet1", "ItemAlreadyExists"],
  ["a/b", "InvalidArgument"],
  ["", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
  ["History", "InvalidArgument"],
])("a sheet cannot be called %j", async (name, code) => {
  open();
  expect(await codeOf((_, context) => context.workbook.worksheets.add(name))).toBe(code);
});

test("the last visible sheet stays", async () => {
  open();
  expect(await codeOf((sheet) => sheet.delete())).toBe("InvalidOperation");
  expect(await codeOf((sheet) => (sheet.visibility = "Hidden"))).toBe("InvalidOperation");
});

test.each([
  ["deleted", RemoveSheetCommand.id],
  ["hidden", SetWorksheetHideCommand.id],
])("the last visible sheet is not %s in the grid either, and the user hears why", async (_, id) => {
  const { engine, host } = open();
  const commands = engine.injector.get(ICommandService);
  const told: string[] = [];
  engine.injector.get(ErrorService).error$.subscribe(({ errorKey }) => told.push(errorKey));
  await run((_sheet, context) => (context.workbook.worksheets.add("Hidden").visibility = "Hidden"));
  const [first = ""] = engine.workbook.getSheetOrders();
  const leave = (): Promise<boolean> =>
    commands.executeCommand(id, { unitId: engine.unitId, subUnitId: first }).then(Boolean, () => false);
  expect(await leave()).toBe(false);
  expect(told).toEqual(["sheets.info.hideSheet"]);
  expect([host.sheets(), host.store().activeSheet]).toEqual([["Sheet1", "Hidden"], "Sheet1"]);
  await commands.executeCommand(InsertSheetCommand.id, { unitId: engine.unitId });
  expect(await leave()).toBe(true);
  expect(host.store().activeSheet).not.toBe("Sheet1");
});

test("what is not there: errors, null objects, and methods of null objects that do nothing", async () => {
  open();
  expect(await codeOf((_, context) => context.workbook.worksheets.getItem("no").load("name"))).toBe("ItemNotFound");
  await run(async (_, context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("no");
    const cell = none.getRange("A1");
    none.delete();
    await context.sync();
    expect([none.isNullObject, cell.isNullObject]).toEqual([true, true]);
  });
});

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

test.each<[string, Act]>([
  ["charts", (sheet) => sheet.charts.add("Line", sheet.getRange("A1"))],
  ["bindings", (sheet, { workbook }) => workbook.bindings.add(sheet.getRange("A1"), "Range", "b")],
  ["own styles", (_, { workbook }) => workbook.styles.add("S")],
  ["comments", (_, { workbook }) => workbook.comments.add("Sheet1!A1", "c")],
  ["closing the workbook", (_, { workbook }) => workbook.close("SkipSave")],
  ["switching a sheet's calculation off", (sheet) => (sheet.enableCalculation = false)],
  ["the number of a sheet in files", (sheet) => sheet.load("tabId")],
])("what the host does not do is refused: %s", async (what, act) => {
  const { host } = open();
  const before = host.store();
  const code = await codeOf(async (sheet, context) => {
    await act(sheet, context);
    await context.sync();
    // A name may be loaded whether it exists or not; reading it fails.
    if (what.startsWith("the number")) void sheet.tabId;
  });
  expect(code).toBe(what.startsWith("the number") ? "PropertyNotLoaded" : "ApiNotFound");
  expect(host.store()).toEqual(before);
});

test("a batch stops at its first error; what ran before stays", async () => {
  const { host } = open();
  const code = await codeOf((sheet, context) => {
    sheet.getRange("A1").values = [[1]];
    context.workbook.worksheets.getItem("no").activate();
    sheet.getRange("A2").values = [[2]];
  });
  expect(code).toBe("ItemNotFound");
  expect(host.values("Sheet1", "A1:A2")).toEqual([[1], [""]]);
});

test("a copy has the cells, the page set-up and a name of its own", async () => {
  const { host } = open();
  await run((sheet) => {
    sheet.getRange("A1").values = [["x"]];
    sheet.pageLayout.orientation = "Landscape";
    sheet.copy("End");
  });
  expect(host.sheets()).toEqual(["Sheet1", "Sheet1 (2)"]);
  expect(host.store().sheets[1]).toMatchObject({ cells: [{ value: "x" }], page: { orientation: "Landscape" } });
});

test("frozen panes, gridlines, tab colour and selection", async () => {
  const { host } = open();
  await run(async (sheet, context) => {
    sheet.freezePanes.freezeRows(3);
    sheet.showGridlines = false;
    sheet.tabColor = "#0A0B0C";
    sheet.getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.getActiveCell();
    const location = sheet.freezePanes.getLocationOrNullObject();
    [selected, active, location].forEach((range) => range.load("address"));
    sheet.load("showGridlines,tabColor");
    await context.sync();
    expect([selected.address, active.address, location.address]).toEqual(["Sheet1!B2:C3", "Sheet1!B2", "Sheet1!1:3"]);
    expect([sheet.showGridlines, sheet.tabColor]).toEqual([false, "#0A0B0C"]);
  });
  expect(host.store()).toMatchObject({
    selection: "B2:C3",
    sheets: [{ gridlines: false, frozen: { rows: 3, columns: 0 } }],
  });
});

test("page set-up", async () => {
  const { host } = open();
  await run(async (sheet, context) => {
    const page = sheet.pageLayout;
    page.orientation = "Landscape";
    page.paperSize = "A4";
    page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    page.setPrintArea("A1:H40");
    page.setPrintTitleRows("$2:$4");
    page.setPrintMargins("Centimeters", { left: 1, right: 1 });
    page.headersFooters.defaultForAllPages.centerFooter = "&P/&N";
    page.centerHorizontally = true;
    page.load("leftMargin,paperSize,zoom");
    const titles = page.getPrintTitleRowsOrNullObject();
    titles.load("address");
    await context.sync();
    expect(page.leftMargin).toBeCloseTo(28.35, 1);
    expect([page.paperSize, page.zoom, titles.address]).toEqual(["A4", { horizontalFitToPages: 1 }, "Sheet1!2:4"]);
  });
  expect(host.store().sheets[0]?.page).toMatchObject({
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: "A1:H40",
    printTitleRows: "2:4",
    headerFooter: { centerFooter: "&P/&N" },
  });
});

test("page breaks above rows", async () => {
  const { host } = open();
  const breaks = () => host.store().sheets[0]?.page?.rowBreaks;
  await run((sheet) => {
    for (const address of ["A24", "B15:C16", "A24", "40:40"]) sheet.horizontalPageBreaks.add(address);
  });
  expect(breaks()).toEqual([15, 24, 40]);
  await run(async (sheet, context) => {
    const all = sheet.horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    expect(all.items.map(({ rowIndex }) => rowIndex)).toEqual([14, 23, 39]);
    const cells = all.items.map((item) => item.getCellAfterBreak().load("address"));
    await context.sync();
    expect(cells.map(({ address }) => address)).toEqual(["Sheet1!A15", "Sheet1!A24", "Sheet1!A40"]);
    all.items[1]?.delete();
  });
  expect(breaks()).toEqual([15, 40]);
  expect(await codeOf((sheet) => sheet.horizontalPageBreaks.add("A1"))).toBe("InvalidArgument");
  await run((sheet) => sheet.horizontalPageBreaks.removePageBreaks());
  expect(breaks()).toBeUndefined();
});

test("a selection covers the merged areas that it touches", async () => {
  open();
  const addresses = await run(async (sheet, context) => {
    sheet.getRange("B2:D2").merge();
    const selected = ["B2", "A1:B3", "C3", "B:B"].map((address) => {
      sheet.getRange(address).select();
      return context.workbook.getSelectedRange().load("address");
    });
    await context.sync();
    return selected.map(({ address }) => address);
  });
  expect(addresses).toEqual(["Sheet1!B2:D2", "Sheet1!A1:D3", "Sheet1!C3", "Sheet1!B:B"]);
});
