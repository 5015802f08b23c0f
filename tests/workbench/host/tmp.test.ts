import { type OfficeInNode, openOfficeInNode } from "../../../workbench/node/officeInNode";

let o: OfficeInNode;
beforeEach(() => (o = openOfficeInNode()));
afterEach(() => o.close());
const sheet = (c: Excel.RequestContext) => c.workbook.worksheets.getActiveWorksheet();

test("formats", async () => {
  await Excel.run(async (c) => {
    const r = sheet(c).getRange("B2:D4");
    r.format.fill.color = "yellow";
    r.format.font.bold = true;
    r.format.borders.getItem("EdgeBottom").style = "Continuous";
    r.format.borders.getItem("InsideHorizontal").style = "Dash";
    r.format.horizontalAlignment = "Center";
    r.format.wrapText = true;
    r.format.rowHeight = 30;
    r.format.columnWidth = 100;
    r.getCell(0, 0).format.font.size = 20;
    r.load("format/fill/color, format/font, format/horizontalAlignment,format/wrapText,format/rowHeight,format/columnWidth,format/borders/items");
    const below = sheet(c).getRange("B5").format.borders.getItem("EdgeTop");
    below.load("style");
    await c.sync();
    console.log(JSON.stringify(r.toJSON()), below.style);
  });
});
test("columns", async () => {
  await Excel.run(async (c) => {
    const r = sheet(c).getRange("A:A");
    r.format.fill.color = "#FF0000";
    r.load("address,rowCount,cellCount");
    sheet(c).getRange("A1").values = [["x"]];
    const cell = sheet(c).getRange("A1"); cell.load("format/fill/color");
    const used = sheet(c).getUsedRange(); used.load("address");
    await c.sync();
    console.log(r.address, r.rowCount, r.cellCount, cell.format.fill.color, used.address);
  });
});
test("names", async () => {
  await Excel.run(async (c) => {
    const s = sheet(c);
    s.getRange("A1:A3").values = [[1], [2], [3]];
    const n = c.workbook.names.add("Scores", s.getRange("A1:A3"), "hi");
    c.workbook.names.add("_RUBRIC", "1.0.0");
    s.names.add("Local", "=Sheet1!$A$2");
    n.visible = false;
    s.getRange("B1").formulas = [["=SUM(Scores)+Local"]];
    s.getRange("1:1").insert("Down");
    const b = s.getRange("B2"); b.load("values,formulas");
    const names = c.workbook.names; names.load("items");
    const range = n.getRange(); range.load("address");
    await c.sync();
    console.log(JSON.stringify(names.toJSON()), JSON.stringify(b.values), range.address, b.formulas);
  });
});
test("merge, dv, cf undo", async () => {
  await Excel.run(async (c) => {
    const s = sheet(c);
    s.getRange("A1:B2").values = [[1, 2], [3, 4]];
    s.getRange("A1:B2").merge();
    const m = s.getRange("A1:D4").getMergedAreasOrNullObject(); m.load("address,areaCount");
    const v = s.getRange("A1:B2"); v.load("values");
    await c.sync();
    console.log(m.address, m.areaCount, v.values);
    v.unmerge();
    v.values = [[5, 6], [7, 8]];
    v.load("values");
    s.freezePanes.freezeRows(2);
    s.showGridlines = false;
    s.tabColor = "#00FF00";
    const l = s.freezePanes.getLocationOrNullObject(); l.load("address");
    s.load();
    await c.sync();
    console.log(v.values, l.address, JSON.stringify(s.toJSON()));
  });
});
test("errors", async () => {
  const tryRun = async (f: (c: Excel.RequestContext) => void) => { try { await Excel.run(async (c) => { f(c); await c.sync(); }); console.log("no error"); } catch (e) { const x = e as OfficeExtension.Error; console.log(x.code, x.message.slice(0, 300), JSON.stringify(x.debugInfo)); } };
  await tryRun((c) => c.workbook.worksheets.getItem("nope").load("name"));
  await tryRun((c) => { c.workbook.worksheets.add("Sheet1"); });
  await tryRun((c) => { c.workbook.worksheets.add("a/b"); });
  await tryRun((c) => { sheet(c).getRange("A1:B2").values = [[1]  , [2]]; });
  await tryRun((c) => { sheet(c).charts.add("Line", sheet(c).getRange("A1:B2")); });
  await tryRun((c) => { c.workbook.worksheets.getItemOrNullObject("zip").delete(); });
  await tryRun((c) => { sheet(c).getRange("A1").getOffsetRange(-1, 0).load("address"); });
  await tryRun((c) => { sheet(c).getRange("garbage").load("address"); });
});
