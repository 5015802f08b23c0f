import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import ExcelJS from "exceljs";
import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import type { SheetData, TableData, WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";
import { writeWorkbook } from "../../../src/spreadsheet/ooxml/writeWorkbook";
import { ooxmlFaults } from "../../support/ooxmlCheck";
import { richWorkbook } from "./fixtures/richWorkbook";
import { sheetData } from "../../support/sheetData";

const SCORES: TableData = {
  name: "Scores",
  range: "B2:C5",
  columns: ["指标\n名称", "Score"],
  showHeaders: true,
  showTotals: true,
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: true,
  highlightLastColumn: false,
  style: "TableStyleMedium2",
};
const PLAIN: TableData = {
  ...SCORES,
  name: "Plain",
  range: "E3:E4",
  columns: ["Only"],
  showHeaders: false,
  showTotals: false,
  showFilterButton: false,
  style: undefined,
};

const SHEET: SheetData = sheetData("Sheet1", {
  cells: [
    { row: 1, column: 1, value: "指标\n名称" },
    { row: 1, column: 2, value: "Score" },
    { row: 2, column: 1, value: "a" },
    { row: 2, column: 2, value: 1 },
    { row: 3, column: 2, value: 2 },
    { row: 4, column: 1, value: "Total" },
    { row: 4, column: 2, value: 3, formula: "=SUBTOTAL(109,C3:C4)" },
  ],
  tables: [SCORES, PLAIN],
});
const WORKBOOK: WorkbookData = {
  sheets: [SHEET, { ...SHEET, name: "Sheet2", cells: [], tables: undefined }],
  styles: [],
  names: [],
  customXml: [],
  structureProtected: false,
  activeSheet: "Sheet1",
};

const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);
const partNames = (bytes: Uint8Array): string[] =>
  Object.keys(unzipSync(bytes)).filter((name) => name.startsWith("xl/tables/"));

async function tablesOf(bytes: Uint8Array): Promise<(readonly TableData[] | undefined)[]> {
  expect(ooxmlFaults(bytes)).toEqual([]);
  return (await readWorkbook(bytes)).data.sheets.map(({ tables }) => tables);
}

test("tables read back as they were written, and another library finds them", async () => {
  const bytes = await writeWorkbook(WORKBOOK);
  expect(await tablesOf(bytes)).toEqual([[SCORES, PLAIN], undefined]);
  const table = part(bytes, "xl/tables/table1.xml");
  expect(table).toContain('<autoFilter ref="B2:C4"/>');
  expect(table).toContain('totalsRowLabel="Total"');
  expect(table).toContain("<totalsRowFormula>SUBTOTAL(109,C3:C4)</totalsRowFormula>");
  const judge = new ExcelJS.Workbook();
  await judge.xlsx.load(Buffer.from(bytes) as never);
  expect(judge.getWorksheet("Sheet1")!.getTable("Scores")).toBeDefined();
});

test("saved again, tables change, go and come", async () => {
  const first = await writeWorkbook(WORKBOOK);
  const { source } = await readWorkbook(first);
  const grown: TableData = { ...SCORES, range: "B2:D6", columns: ["指标\n名称", "New", "Score"], showTotals: false };
  const other: TableData = { ...PLAIN, name: "Other", range: "A1:A3", insertRow: true };
  const save = (tables: TableData[], more: TableData[]): Promise<Uint8Array> =>
    writeWorkbook(
      { ...WORKBOOK, sheets: WORKBOOK.sheets.map((sheet, at) => ({ ...sheet, tables: at === 0 ? tables : more })) },
      source,
    );
  const changed = await save([grown], [other]);
  expect(await tablesOf(changed)).toEqual([[grown], [other]]);
  expect(partNames(changed)).toHaveLength(2);
  const columns = [...part(changed, "xl/tables/table1.xml").matchAll(/<tableColumn id="(\d)"/g)].map(([, id]) => id);
  expect(columns).toEqual(["1", "3", "2"]);
  const bare = await save([], []);
  expect(await tablesOf(bare)).toEqual([undefined, undefined]);
  expect(partNames(bare)).toEqual([]);
});

test("a table that did not change keeps its part", async () => {
  const { data, source } = await readWorkbook(richWorkbook());
  const sheets = data.sheets.map((sheet) => ({ ...sheet, gridlines: !sheet.gridlines }));
  const bytes = await writeWorkbook({ ...data, sheets }, source);
  expect(part(bytes, "xl/tables/table1.xml")).toBe(part(richWorkbook(), "xl/tables/table1.xml"));
});

test("filters read back as they were written; those that the data does not know stay", async () => {
  const filters = [
    { column: 0, filter: { filterOn: "Values", values: ["a", "b\n<c>", ""] } },
    { column: 1, filter: { filterOn: "Custom", criterion1: ">=1", criterion2: "<>", operator: "And" } },
    { column: 2, filter: { filterOn: "Custom", criterion1: "=x*", criterion2: "<5", operator: "Or" } },
    { column: 3, filter: { filterOn: "BottomPercent", criterion1: "20" } },
    { column: 4, filter: { filterOn: "TopItems", criterion1: "3" } },
    { column: 5, filter: { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" } },
  ];
  const columns = ["A", "B", "C", "D", "E", "F", "G"];
  const table: TableData = { ...SCORES, range: "B2:H9", columns, showTotals: false, filters };
  const of = (data: TableData): WorkbookData => ({ ...WORKBOOK, sheets: [{ ...SHEET, tables: [data] }] });
  const bytes = await writeWorkbook(of(table));
  expect(await tablesOf(bytes)).toEqual([[table]]);
  const parts = unzipSync(bytes);
  const name = "xl/tables/table1.xml";
  const icon = '<filterColumn colId="6"><iconFilter iconSet="3Arrows"/></filterColumn>';
  parts[name] = strToU8(strFromU8(parts[name]!).replace("</autoFilter>", `${icon}</autoFilter>`));
  const { source } = await readWorkbook(zipSync(parts));
  const changed = await writeWorkbook(of({ ...table, filters: filters.slice(0, 1) }), source);
  expect(await tablesOf(changed)).toEqual([[{ ...table, filters: filters.slice(0, 1) }]]);
  expect(part(changed, name)).toContain(icon);
});
