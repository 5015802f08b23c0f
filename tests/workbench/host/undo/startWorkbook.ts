import type { CellData, WorkbookData } from "../../../../src/spreadsheet/ooxml/workbookData";
import { sheetData } from "../../../support/sheetData";

/** Numbers, texts, formulas and formats in every second place. */
const cells: CellData[] = [0, 1, 2, 3, 4, 5].flatMap((row): CellData[] => [
  { row, column: 0, value: row * 10, style: row % 3 },
  { row, column: 1, value: row * 10 + 1 },
  { row, column: 2, value: `文${row}`, ...(row % 2 ? { style: 3 } : {}) },
  { row, column: 3, value: row * 20 + 1, formula: `=SUM(A${row + 1}:B${row + 1})`, ...(row === 2 ? { style: 1 } : {}) },
  { row, column: 4, value: row * 20, formula: `=TEST.DOUBLE(A${row + 1})` },
]);

/** A text in several fonts, in a bold cell and in a plain one. */
const RUNS = [
  { start: 0, font: { fontName: "宋体", fontSize: 9, fontColor: "#FF0000", bold: true } },
  { start: 2 },
  { start: 4, font: { fontName: "Calibri", fontSize: 11, underline: true, script: "superscript" } },
] as const;
const rich: CellData[] = [
  { row: 1, column: 5, value: "扣分原因：无", runs: RUNS },
  { row: 3, column: 5, value: "两行\n的文字", style: 0, runs: RUNS },
];

/** For formulas that are written elsewhere. */
const apart: CellData[] = [0, 1, 2, 3, 4].flatMap((row) =>
  [19, 20, 21].map((column) => ({ row, column, value: row * 3 + column })),
);

/** A workbook with something of everything that can be changed. */
export const START: WorkbookData = {
  sheets: [
    {
      ...sheetData("甲"),
      cells: [...cells, ...rich, ...apart].sort((a, b) => a.row - b.row || a.column - b.column),
      merges: ["A8:B9", "E7:F7"],
      columnWidths: { 0: 80, 3: 40 },
      rowHeights: { 0: 30, 4: 22.5 },
      hiddenRows: [9],
      hiddenColumns: [7],
      frozen: { rows: 1, columns: 0 },
      notes: [{ row: 1, column: 0, text: "已核对", author: "张三" }],
      validations: [
        { ranges: ["B1:B6"], kind: "decimal", operator: "GreaterThan", formula1: "A1", ignoreBlanks: true },
      ],
      conditionalFormats: [
        {
          ranges: ["A1:D6"],
          kind: "custom",
          formula: "$A1>10",
          style: { fill: "#FFD9D6", bold: true },
          priority: 0,
          stopIfTrue: false,
        },
        {
          ranges: ["B2:B4"],
          kind: "cellValue",
          rule: { formula1: "=5", operator: "LessThan" },
          style: { fontColor: "#00FF00" },
          priority: 1,
          stopIfTrue: true,
        },
      ],
      page: { orientation: "Landscape", printTitleRows: "1:1", rowBreaks: [4] },
    },
    {
      ...sheetData("乙"),
      cells: [
        { row: 0, column: 0, value: "名称" },
        { row: 0, column: 1, value: "数" },
        { row: 1, column: 0, value: "a" },
        { row: 1, column: 1, value: 1 },
        { row: 2, column: 0, value: "b" },
        { row: 2, column: 1, value: 2 },
        { row: 4, column: 0, value: 21, formula: "=SUM(甲!A1:A3)-9" },
        { row: 5, column: 1, value: 100, formula: "=SUM(得分区)" },
      ],
      tables: [
        {
          name: "表1",
          range: "A1:B3",
          columns: ["名称", "数"],
          showHeaders: true,
          showTotals: false,
          showFilterButton: true,
          showBandedRows: true,
          showBandedColumns: false,
          highlightFirstColumn: false,
          highlightLastColumn: false,
        },
      ],
    },
    {
      ...sheetData("丙"),
      visibility: "Hidden",
      cells: [{ row: 0, column: 0, value: 10, formula: "=甲!A2" }],
      tabColor: "#112233",
    },
  ],
  styles: [
    { bold: true },
    { fill: "#EEEEEE", numberFormat: "0.00" },
    { bottom: { style: "thin", color: "#000000" }, locked: false },
    { wrap: true, horizontal: "Center", indent: 1 },
  ],
  names: [
    { name: "得分区", formula: "=甲!$A$1:$A$5", visible: true },
    { name: "局部", formula: "=甲!$B$2", visible: true, sheet: "甲" },
  ],
  customXml: [{ id: "{1}", xml: "<x/>" }],
  structureProtected: false,
  activeSheet: "甲",
};
