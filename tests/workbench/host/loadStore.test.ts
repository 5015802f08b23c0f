import type { WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";
import { open, run } from "./open";

const WORKBOOK: WorkbookData = {
  sheets: [
    {
      name: "自评表",
      visibility: "Visible",
      gridlines: false,
      cells: [
        { row: 0, column: 0, value: "指标", style: 0 },
        { row: 1, column: 1, value: 3, formula: "=1+2" },
        { row: 2, column: 0, value: "#NAME?", isError: true, formula: "=RUBRIC.SCORE_BAND(1)" },
        { row: 3, column: 3, value: null, style: 1 },
        { row: 4, column: 0, value: true },
      ],
      notes: [{ row: 1, column: 0, text: "已核对", author: "张三" }],
      merges: ["A1:B1"],
      columnWidths: { 0: 100, 2: 12.5 },
      rowHeights: { 0: 30.75 },
      hiddenRows: [5],
      hiddenColumns: [7],
      frozen: { rows: 1, columns: 0 },
      validations: [
        {
          ranges: ["A1:A3"],
          kind: "list",
          formula1: "a,b",
          ignoreBlanks: true,
          inCellDropDown: true,
          errorAlert: { show: true, style: "Stop", title: "t", message: "m" },
        },
        { ranges: ["B2"], kind: "custom", formula1: "LEN(B2)<5", ignoreBlanks: false },
        {
          ranges: ["C1:C9", "E1"],
          kind: "decimal",
          operator: "Between",
          formula1: "0",
          formula2: "E5",
          ignoreBlanks: true,
        },
      ],
      conditionalFormats: [
        {
          ranges: ["A1:C5"],
          kind: "custom",
          formula: "$A1>1",
          style: { fill: "#FF0000", fontColor: "#00FF00" },
          priority: 0,
          stopIfTrue: false,
        },
        {
          ranges: ["D1"],
          kind: "cellValue",
          rule: { formula1: "=5", operator: "LessThan" },
          style: { bold: true },
          priority: 1,
          stopIfTrue: true,
        },
      ],
      page: { orientation: "Landscape", paperSize: 9, fitToWidth: 1, fitToHeight: 0, printTitleRows: "1:2" },
      protection: { options: { allowFormatCells: true } },
    },
    {
      notes: [],
      name: "B 2",
      visibility: "VeryHidden",
      tabColor: "#112233",
      gridlines: true,
      cells: [],
      merges: [],
      columnWidths: {},
      rowHeights: {},
      hiddenRows: [],
      hiddenColumns: [],
      validations: [],
      conditionalFormats: [],
    },
  ],
  styles: [
    {
      bold: true,
      fill: "#FFEE00",
      horizontal: "Center",
      wrap: true,
      top: { style: "thin", color: "#000000" },
      locked: false,
      fontName: "宋体",
      fontSize: 12,
    },
    { indent: 2, vertical: "Top", numberFormat: "0.00", rotation: 45 },
  ],
  names: [
    { name: "_X", formula: '="1"', visible: false },
    { name: "Area", formula: "=自评表!$A$1:$B$2", visible: true, comment: "c" },
    { name: "Local", formula: "='B 2'!$A$1", visible: true, sheet: "B 2" },
  ],
  customXml: [{ id: "{1}", xml: '<a xmlns="urn:x"/>' }],
  structureProtected: true,
  activeSheet: "自评表",
  selection: "B2",
};

test("what is loaded is stored again, and nothing counts as changed", async () => {
  const { host } = open();
  await host.load(WORKBOOK);
  await host.settled();
  expect(host.store()).toEqual(WORKBOOK);
  expect(host.dirty).toBe(false);
});

test("an opened workbook calculates, changes are noted, and saving makes it clean", async () => {
  const { host } = open();
  await host.load({ ...WORKBOOK, sheets: WORKBOOK.sheets.map((sheet) => ({ ...sheet, protection: undefined })) });
  host.set("自评表", "A6:B6", [[4, "=A6+B2"]]);
  await host.settled();
  expect(host.values("自评表", "B6")).toEqual([[7]]);
  expect(host.dirty).toBe(true);
  host.markSaved();
  expect(host.dirty).toBe(false);
});

test("each kind of change makes the workbook dirty, reading does not", async () => {
  const { host } = open();
  await run((sheet) => sheet.getUsedRange().load("values"));
  expect(host.dirty).toBe(false);
  const changes: ((sheet: Excel.Worksheet) => unknown)[] = [
    (sheet: Excel.Worksheet) => (sheet.pageLayout.orientation = "Landscape"),
    (sheet: Excel.Worksheet) => sheet.names.add("N", "=1"),
    (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.font.bold = true),
    (sheet: Excel.Worksheet) => (sheet.getRange("A1").values = [[1]]),
  ];
  for (const change of changes) {
    host.markSaved();
    await run(change);
    expect(host.dirty).toBe(true);
  }
});

test("results that a file holds are shown as they are; only missing ones are computed", async () => {
  const { host, CustomFunctions } = open();
  let calls = 0;
  CustomFunctions.associate("COUNTED", () => ++calls);
  host.registerFunctions("T", [{ id: "COUNTED", name: "COUNTED", parameters: [{ name: "value", type: "any" }] }]);
  const cells = [
    { row: 0, column: 0, value: 0, formula: "=1-1" },
    { row: 1, column: 0, value: "", formula: '=IF(A1=0,"","x")' },
    { row: 2, column: 0, value: 7, formula: "=T.COUNTED(A1)" },
    { row: 3, column: 0, value: null, formula: "=A3+1" },
  ];
  const [sheet] = WORKBOOK.sheets;
  if (!sheet) throw new Error("no sheet");
  const plain = { ...sheet, cells, merges: [], validations: [], conditionalFormats: [] };
  await host.load({ ...WORKBOOK, names: [], activeSheet: sheet.name, sheets: [{ ...plain, protection: undefined }] });
  await host.settled();
  expect(host.values(sheet.name, "A1:A4")).toEqual([[0], [""], [7], [8]]);
  expect(calls).toBe(0);
  host.set(sheet.name, "A1", [[5]]);
  await host.settled();
  expect(host.values(sheet.name, "A1:A4")).toEqual([[5], ["x"], [1], [2]]);
});

test("rows that fit themselves are stored as such, and fitted where a file has no height for them", async () => {
  const { host } = open();
  const text = "很长的说明".repeat(40);
  await run((sheet) => {
    const range = sheet.getRange("A1");
    range.values = [[text]];
    range.format.wrapText = true;
    range.format.autofitRows();
    sheet.getRange("A2").format.rowHeight = 30;
  });
  const [sheet] = host.store().sheets;
  expect(sheet?.autoRows).toEqual([0]);
  expect(sheet?.rowHeights[0]).toBeGreaterThan(100);
  expect(sheet?.rowHeights[1]).toBe(30);
  const data = host.store();
  await host.load({ ...data, sheets: data.sheets.map((item) => ({ ...item, rowHeights: { 1: 30 } })) });
  expect(host.store().sheets[0]?.rowHeights).toEqual(sheet?.rowHeights);
});
