import { cellAddress } from "../../../src/spreadsheet/address";
import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import type { BorderData, CellStyleData, SheetData, WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";
import { workbookBytes } from "../../../src/spreadsheet/ooxml/writeWorkbook";

const line: BorderData = { style: "thin", color: "#000000" };
const thick: BorderData = { style: "medium", color: "#C00000" };

/** Looks that forms have; each cell takes one by its place, so that a cell which moves shows. */
const styles: readonly CellStyleData[] = [
  {
    fontName: "宋体",
    fontSize: 10.5,
    wrap: true,
    vertical: "Center",
    top: line,
    bottom: line,
    left: line,
    right: line,
  },
  { fontName: "仿宋_GB2312", fontSize: 12, horizontal: "Center", vertical: "Center", top: thick, left: line },
  { fontName: "黑体", fontSize: 16, bold: true, horizontal: "Center", fill: "#DDEBF7" },
  { fontName: "宋体", fontSize: 9, italic: true, fontColor: "#7F7F7F", indent: 1, horizontal: "Left" },
  { numberFormat: "0.00", horizontal: "Right", bottom: thick, underline: true },
  { numberFormat: "0.0%", fill: "#FFF2CC", rotation: 45 },
  { numberFormat: "@", strikethrough: true, vertical: "Top", locked: false },
];

/** A sheet as an office dresses it: looks, sizes, page, rules, notes, two fonts in a text. */
function dressedSheet(sheet: SheetData, index: number): SheetData {
  const rows = Math.max(...sheet.cells.map(({ row }) => row)) + 1;
  const columns = Math.max(...sheet.cells.map(({ column }) => column)) + 1;
  const known = new Map(sheet.cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  const cells = Array.from({ length: rows * columns }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const cell = known.get(cellAddress(row, column)) ?? { row, column, value: null };
    const isLong = typeof cell.value === "string" && cell.value.length > 6 && cell.formula === undefined;
    const runs =
      isLong && row % 3 === 0 ? [{ start: 0 }, { start: 3, font: { fontName: "宋体", bold: true } }] : undefined;
    return { ...cell, style: (row * 3 + column) % styles.length, ...(runs && { runs }) };
  });
  const last = cellAddress(rows - 1, columns - 1);
  return {
    ...sheet,
    cells,
    gridlines: index % 2 === 0,
    tabColor: "#00B050",
    columnWidths: Object.fromEntries(
      Array.from({ length: columns }, (_, column) => [column, 42 + 10.5 * (column % 4)]),
    ),
    rowHeights: Object.fromEntries(Array.from({ length: rows }, (_, row) => [row, 18 + 1.5 * (row % 7)])),
    frozen: { rows: 2, columns: 1 },
    validations: [
      { ranges: [last], kind: "list", formula1: "优,良,中,差", ignoreBlanks: true, inCellDropDown: true },
      { ranges: ["A1"], kind: "decimal", operator: "Between", formula1: "0", formula2: "100", ignoreBlanks: true },
    ],
    conditionalFormats: [
      {
        ranges: [`A1:${last}`],
        kind: "custom",
        formula: "ISERROR(A1)",
        style: { fill: "#FFC7CE", fontColor: "#9C0006" },
        priority: 1,
        stopIfTrue: false,
      },
    ],
    notes: [{ row: 0, column: 0, text: "填报前请阅读说明", author: "财政局" }],
    page: {
      orientation: "Landscape",
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 36, bottom: 36, left: 28.35, right: 28.35, header: 21.6, footer: 21.6 },
      rowBreaks: [Math.max(2, rows - 2)],
      printArea: `A1:${last}`,
      printTitleRows: "1:2",
      headerFooter: { centerFooter: "第 &P 页，共 &N 页" },
      centerHorizontally: true,
    },
  };
}

/** A case's workbook in clothes: bare cells would say nothing of formats. */
export async function dressed(bytes: Uint8Array): Promise<Uint8Array> {
  const { data } = await readWorkbook(bytes);
  const sheets = data.sheets.map((sheet, index) => (sheet.cells.length > 0 ? dressedSheet(sheet, index) : sheet));
  const wanted: WorkbookData = { ...data, styles, sheets };
  return workbookBytes(wanted);
}
