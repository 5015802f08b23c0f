import { type OfficeInNode, openOfficeInNode } from "../../../workbench/node/officeInNode";

let o: OfficeInNode;
beforeEach(() => (o = openOfficeInNode()));
afterEach(() => o.close());
const sheet = (c: Excel.RequestContext) => c.workbook.worksheets.getActiveWorksheet();
const meta = (name: string, parameters: any[]) => ({ id: name, name, parameters });

test("functions", async () => {
  const seen: unknown[] = [];
  o.CustomFunctions.associate("BAND", (v: any, w: any) => { seen.push(v, w); if (v === 99) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "坏"); return (v ?? 1) * w; });
  o.CustomFunctions.associate("SUMM", (v: any[][]) => { seen.push(v); return v.flat().length; });
  o.host.registerFunctions("RUBRIC", [meta("BAND", [{ name: "v", type: "any" }, { name: "w", type: "number" }]), meta("SUMM", [{ name: "r", type: "any", dimensionality: "matrix" }])]);
  const log: string[] = [];
  o.host.subscribe((e) => log.push(JSON.stringify(e)));
  await Excel.run(async (c) => {
    const s = sheet(c);
    s.getRange("A1:A4").formulas = [["=RUBRIC.BAND(B1,10)"], ["=RUBRIC.BAND(99,1)"], ["=A1+1"], ["=RUBRIC.SUMM(B1:C2)"]];
    const r = s.getRange("A1:A4"); r.load("values");
    await c.sync();
    console.log(JSON.stringify(r.values));
  });
  const t = Date.now();
  await o.host.settled();
  console.log(Date.now() - t, JSON.stringify(o.host.values("Sheet1", "A1:A4")), JSON.stringify(seen), log.join("\n"));
  o.host.set("Sheet1", "B1", [[5]]);
  await o.host.settled();
  console.log(JSON.stringify(o.host.values("Sheet1", "A1:A4")), o.host.formulas("Sheet1", "A1:A4"));
  o.host.options.functionsRegistered = false;
  o.host.set("Sheet1", "C1", [["=RUBRIC.BAND(2,2)"]]);
  await o.host.settled();
  console.log(JSON.stringify(o.host.values("Sheet1", "A1:C1")), o.host.formulas("Sheet1", "C1"));
  o.host.options.functionsRegistered = true;
  o.host.set("Sheet1", "B1", [[6]]);
  await o.host.settled();
  console.log(JSON.stringify(o.host.values("Sheet1", "A1:C1")));
  o.host.set("Sheet1", "C1", [["=RUBRIC.BAND(2,2)"]]);
  await o.host.settled();
  console.log(JSON.stringify(o.host.values("Sheet1", "A1:C1")));
});
test("events", async () => {
  const got: any[] = [];
  await Excel.run(async (c) => {
    const s = sheet(c);
    s.onChanged.add(async (e) => void got.push(["changed", e.address, e.changeType, e.source, e.triggerSource, e.details]));
    s.onSelectionChanged.add(async (e) => void got.push(["sel", e.address]));
    c.workbook.worksheets.onCalculated.add(async (e) => void got.push(["calc", e.worksheetId, (e as any).address]));
    c.workbook.worksheets.onAdded.add(async (e) => void got.push(["added", e.worksheetId]));
    c.workbook.worksheets.onActivated.add(async (e) => void got.push(["act", e.worksheetId]));
    c.workbook.onSelectionChanged.add(async () => void got.push(["wbsel"]));
    await c.sync();
    s.getRange("A1").values = [[1]];
    s.getRange("B1").formulas = [["=A1+1"]];
    await c.sync();
    s.getRange("A1").values = [[3]];
    await c.sync();
    s.getRange("1:1").insert("Down");
    s.getRange("A2:A3").format.fill.color = "red";
    s.getRange("C3").select();
    c.workbook.worksheets.add("X").activate();
    await c.sync();
  });
  o.host.set("Sheet1", "D4:E5", [[1, 2], [3, 4]]);
  await new Promise((r) => setTimeout(r, 500));
  console.log(got.map((x) => JSON.stringify(x)).join("\n"));
});
test("load store", async () => {
  const data: any = { sheets: [{ name: "表", visibility: "Visible", gridlines: false, cells: [
    { row: 0, column: 0, value: "a", style: 0 }, { row: 1, column: 1, value: 3, formula: "=1+2" }, { row: 2, column: 0, value: "#NAME?", isError: true, formula: "=RUBRIC.X(1)" }, { row: 3, column: 3, value: null, style: 1 }, { row: 4, column: 0, value: true }],
    merges: ["A1:B1"], columnWidths: { 0: 100, 2: 12.5 }, rowHeights: { 0: 30.75 }, hiddenRows: [5], hiddenColumns: [7], frozen: { rows: 1, columns: 0 },
    validations: [{ ranges: ["A1:A3"], kind: "list", formula1: "a,b", ignoreBlanks: true, inCellDropDown: true, errorAlert: { show: true, style: "Stop", title: "t", message: "m" } }, { ranges: ["B2"], kind: "custom", formula1: "LEN(B2)<5", ignoreBlanks: false }, { ranges: ["C1:C9", "E1"], kind: "decimal", operator: "Between", formula1: "0", formula2: "E5", ignoreBlanks: true }],
    conditionalFormats: [{ ranges: ["A1:C5"], kind: "custom", formula: "$A1>1", style: { fill: "#FF0000", fontColor: "#00FF00" }, priority: 0, stopIfTrue: false }, { ranges: ["D1"], kind: "cellValue", rule: { formula1: "=5", operator: "LessThan" }, style: { bold: true }, priority: 1, stopIfTrue: true }],
    page: { orientation: "Landscape", paperSize: 9, fitToWidth: 1, fitToHeight: 0, printTitleRows: "1:2" }, protection: { options: { allowFormatCells: true } } },
    { name: "B 2", visibility: "VeryHidden", tabColor: "#112233", gridlines: true, cells: [], merges: [], columnWidths: {}, rowHeights: {}, hiddenRows: [], hiddenColumns: [], validations: [], conditionalFormats: [] }],
    styles: [{ bold: true, fill: "#FFEE00", horizontal: "Center", wrap: true, top: { style: "thin", color: "#000000" }, locked: false, fontName: "宋体", fontSize: 12 }, { indent: 2, vertical: "Top", numberFormat: "0.00" }],
    names: [{ name: "_X", formula: "=\"1\"", visible: false }, { name: "Area", formula: "=表!$A$1:$B$2", visible: true, comment: "c" }, { name: "Loc", formula: "='B 2'!$A$1", visible: true, sheet: "B 2" }],
    customXml: [{ id: "{1}", xml: "<a xmlns=\"urn:x\"/>" }], structureProtected: true, activeSheet: "表", selection: "B2" };
  await o.host.load(data);
  const stored = o.host.store();
  expect(o.host.dirty).toBe(false);
  expect(JSON.parse(JSON.stringify(stored))).toEqual(data);
});
