import fc from "fast-check";
import type { WorkbookData } from "../../../../src/spreadsheet/ooxml/workbookData";
import { sheetData } from "../../../support/sheetData";

/** Something that a person or an add-in does. */
export type Edit =
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  | { readonly kind: "typed"; readonly address: string; readonly value: string | number }
  | { readonly kind: "command"; readonly id: string; readonly params: object }
  | { readonly kind: "api"; readonly name: string; run(context: Excel.RequestContext): Promise<unknown> };

/** A workbook that has something of most kinds. */
export const START: WorkbookData = {
  sheets: [
    sheetData("Sheet1", {
      cells: [
        { row: 0, column: 0, value: 1, style: 0 },
        { row: 0, column: 1, value: 2, formula: "=A1*2" },
        { row: 1, column: 0, value: "扣分原因" },
        {
          row: 1,
          column: 3,
          value: "扣分原因",
          runs: [{ start: 0 }, { start: 2, font: { fontName: "宋体", fontSize: 9, fontColor: "#FF0000", bold: true } }],
        },
        { row: 2, column: 2, value: null, style: 1 },
        { row: 4, column: 1, value: 3, formula: "=SUM(A1:B1)", style: 1 },
        { row: 60, column: 3, value: "末行" },
      ],
      merges: ["A8:B9"],
      columnWidths: { 1: 90 },
      rowHeights: { 3: 33, 5: 21 },
      autoRows: [5],
      hiddenRows: [10],
      notes: [{ row: 1, column: 1, text: "已核对" }],
      validations: [{ ranges: ["D1:D5"], kind: "list", formula1: "是,否", ignoreBlanks: true, inCellDropDown: true }],
      conditionalFormats: [
        { ranges: ["A1:A9"], kind: "custom", formula: "$A1>3", style: { bold: true }, priority: 0, stopIfTrue: false },
      ],
      page: { orientation: "Landscape", paperSize: 9 },
    }),
    sheetData("底稿", { cells: [{ row: 0, column: 0, value: 7 }], visibility: "Hidden" }),
  ],
  styles: [
    { fill: "#FFEE00", bold: true },
    { numberFormat: "0.00", wrap: true },
  ],
  names: [{ name: "分值", formula: "=Sheet1!$A$1:$A$3", visible: true }],
  customXml: [{ id: "{1}", xml: "<a/>" }],
  structureProtected: false,
  activeSheet: "Sheet1",
  selection: "A1",
};

const row = fc.integer({ min: 0, max: 11 });
const column = fc.integer({ min: 0, max: 5 });
const address = fc.tuple(row, column).map(([r, c]) => `${String.fromCharCode(65 + c)}${r + 1}`);
const area = fc.tuple(address, row, column).map(([first, r, c]) => `${first}:${String.fromCharCode(65 + c)}${r + 1}`);
const text = fc.oneof(
  fc.constantFrom("文字", "=A1+1", "=SUM(A1:C3)", "=SEQUENCE(2,2)", "", "多行\n文字", "12", "'=x", "是"),
  fc.string({ maxLength: 8 }).filter((value) => !value.startsWith("=")),
);

type Act = (context: Excel.RequestContext) => unknown;
const api = (name: string, act: Act): Edit => ({
  kind: "api",
  name,
  run: (context) => Promise.resolve(act(context)),
});
const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();
const onRange = (
  name: string,
  act: (range: Excel.Range, context: Excel.RequestContext) => unknown,
): fc.Arbitrary<Edit> =>
  area.map((where) => api(`${name} ${where}`, (context) => act(sheetOf(context).getRange(where), context)));
const onSheet = (name: string, act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) =>
  fc.constant(api(name, (context) => act(sheetOf(context), context)));
const lines = (kind: "row" | "col", how: "insert" | "remove"): fc.Arbitrary<Edit> =>
  fc.tuple(row, fc.integer({ min: 0, max: 2 })).map(([at, more]) => {
    const last = kind === "row" ? { startRow: at, endRow: at + more, startColumn: 0, endColumn: 39 } : {};
    const range = kind === "row" ? last : { startRow: 0, endRow: 199, startColumn: at % 6, endColumn: (at % 6) + more };
    const id = `sheet.command.${how}-${kind}`;
    return { kind: "command", id, params: { range, direction: kind === "row" ? 2 : 3 } };
  });

/** Any edit that a workbook can meet with. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(address, text).map(([at, value]): Edit => ({ kind: "typed", address: at, value })) },
  { weight: 2, arbitrary: fc.constantFrom<Edit>({ kind: "undo" }, { kind: "redo" }) },
  lines("row", "insert"),
  lines("row", "remove"),
  lines("col", "insert"),
  lines("col", "remove"),
  onRange("fill", (range) => (range.format.fill.color = "#FF8800")),
  onRange("font", (range) => (range.format.font.size = 16)),
  onRange("clear", (range) => range.clear()),
  onRange("merge", (range) => range.merge()),
  onRange("unmerge", (range) => range.unmerge()),
  onRange("height", (range) => (range.format.rowHeight = 44)),
  onRange("width", (range) => (range.format.columnWidth = 77)),
  onRange("autofit", (range) => {
    range.format.wrapText = true;
    range.format.autofitRows();
  }),
  onRange("hide rows", (range) => (range.rowHidden = true)),
  onRange("show rows", (range) => (range.rowHidden = false)),
  onRange("hide columns", (range) => (range.columnHidden = true)),
  onRange("sort", (range) => range.sort.apply([{ key: 0, ascending: false }])),
  onRange("insert cells", (range) => range.insert("Down")),
  onRange("delete cells", (range) => range.delete("Left")),
  onRange("move", (range) => range.moveTo("H3")),
  onRange("copy", (range, context) => sheetOf(context).getRange("G2").copyFrom(range)),
  onRange("validation", (range) => (range.dataValidation.rule = { list: { source: "甲,乙", inCellDropDown: true } })),
  onRange("conditional format", (range) => {
    const rule = range.conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$A1>2";
    rule.custom.format.fill.color = "#00FF00";
  }),
  onRange("table", (range, context) => sheetOf(context).tables.add(range, true)),
  onSheet("table rows", (sheet) => sheet.tables.getItemAt(0).rows.add(undefined, [["a"]])),
  onSheet("no table", (sheet) => sheet.tables.getItemAt(0).convertToRange()),
  onSheet("page", (sheet) => (sheet.pageLayout.orientation = "Portrait")),
  onSheet("title rows", (sheet) => sheet.pageLayout.setPrintTitleRows("$1:$2")),
  onSheet("header", (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "自评表")),
  onSheet("break", (sheet) => sheet.horizontalPageBreaks.add("A5")),
  onSheet("freeze", (sheet) => sheet.freezePanes.freezeRows(2)),
  onSheet("protect", (sheet) => sheet.protection.protect({ allowFormatCells: true })),
  onSheet("unprotect", (sheet) => sheet.protection.unprotect()),
  onSheet("rename", (sheet) => (sheet.name = "改名")),
  onSheet("back", (sheet) => (sheet.name = "Sheet1")),
  onSheet("colour", (sheet) => (sheet.tabColor = "#123456")),
  onSheet("copy sheet", (sheet) => sheet.copy()),
  onSheet("gridlines", (sheet) => (sheet.showGridlines = false)),
  onSheet("standard width", (sheet) => (sheet.standardWidth = 12)),
  onSheet("name", (sheet) => sheet.names.add("局部", "=1")),
  onSheet("add sheet", (_, context) => context.workbook.worksheets.add("新表").activate()),
  onSheet("delete sheet", (_, context) => context.workbook.worksheets.getItem("新表").delete()),
  onSheet("hide", (_, context) => (context.workbook.worksheets.getItem("底稿").visibility = "VeryHidden")),
  onSheet("order", (_, context) => (context.workbook.worksheets.getItem("底稿").position = 0)),
  onSheet("custom XML", (_, context) => context.workbook.customXmlParts.add("<b xmlns='urn:b'/>")),
  onSheet("structure", (_, context) => context.workbook.protection.protect()),
);
