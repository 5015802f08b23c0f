import { ICommandService, RedoCommand, UndoCommand } from "@univerjs/core";
import { readWorkbook } from "../../../../src/spreadsheet/ooxml/readWorkbook";
import { writeWorkbook } from "../../../../src/spreadsheet/ooxml/writeWorkbook";
import type { WorkbookData } from "../../../../src/spreadsheet/ooxml/workbookData";
import { type OfficeInNode, openOfficeInNode } from "../../../../workbench/node/officeInNode";
import { codeOf, run } from "../open";

let office: OfficeInNode;
let blank: WorkbookData;
beforeAll(() => {
  office = openOfficeInNode();
  blank = office.host.store();
});
afterAll(() => office.close());

/** A table in B2:D4 with the headings 指标, 分值 and 得 分, rows of 40/30 and 60/50; E3 and F1 are for formulas. */
beforeEach(async () => {
  await office.host.load(structuredClone(blank));
  await run((sheet) => {
    sheet.getRange("B2:D4").values = [
      ["指标", "分值", "得 分"],
      ["甲", 40, 30],
      ["乙", 60, 50],
    ];
    sheet.tables.add("B2:D4", true).name = "表1";
  });
});

const write = async (address: string, formula: string): Promise<void> => {
  await run((sheet) => void (sheet.getRange(address).formulas = [[formula]]));
  await office.host.settled();
};
const value = (address: string): unknown => office.host.values("Sheet1", address)[0]?.[0];
const formula = (address: string): unknown => office.host.formulas("Sheet1", address)[0]?.[0];
const command = async (id: string): Promise<void> => {
  await office.engine.injector.get(ICommandService).executeCommand(id);
  await office.host.settled();
};
const table = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("表1");

test.each<[written: string, result: unknown]>([
  ["=SUM(表1[分值])", 100],
  ["=SUM(表1[得 分])", 80],
  ["=SUM(表1[[分值]:[得 分]])", 180],
  ["=SUM(表1)", 180],
  ["=ROWS(表1[#All])", 3],
  ["=ROWS(表1[#Data])", 2],
  ["=表1[[#Headers],[分值]]", "分值"],
  ["=COUNTA(表1[[#Headers],[#Data],[指标]])", 3],
  ["=SUM(表1[分值]:表1[得 分])", 180],
  ['=SUMPRODUCT(表1[分值]*(表1[指标]="乙"))', 60],
  ['=VLOOKUP("乙",表1[#All],2,FALSE)', 60],
  ["=表1[[#Totals],[分值]]", "#REF!"],
  ["=表1[@分值]", "#VALUE!"],
])("%s", async (written, result) => {
  await write("F1", written);
  expect([value("F1"), formula("F1")]).toEqual([result, written]);
});

test("a formula beside the table's rows takes its own row, one inside names no table", async () => {
  await run((sheet) => table(sheet.context).columns.add(undefined, [["率"], [""], [""]]));
  await write("E3", "=[@[得 分]]/[@分值]");
  await write("E4", "=表1[@[得 分]]/SUM(表1[分值])");
  await write("G4", "=表1[@分值]+1");
  expect([value("E3"), value("E4"), value("G4")]).toEqual([0.75, 0.5, 61]);
  expect([formula("E3"), formula("E4"), formula("G4")]).toEqual([
    "=[@[得 分]]/[@分值]",
    "=[@[得 分]]/SUM([分值])",
    "=表1[@分值]+1",
  ]);
});

test.each([
  ["an unknown table", "F1", "=SUM(表9[分值])"],
  ["an unknown column", "F1", "=SUM(表1[分])"],
  ["no table outside of one", "F1", "=[@分值]"],
  ["a section that is none", "F1", "=SUM(表1[#Rows])"],
])("%s is refused", async (_what, address, written) => {
  expect(await codeOf((sheet) => void (sheet.getRange(address).formulas = [[written]]))).toBe("InvalidArgument");
  expect(formula(address)).toBe("");
});

describe("formulas follow their table", () => {
  beforeEach(() => write("F1", "=SUM(表1[分值])+ROWS(表1[分值])/10"));
  const rows: [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, unknown, unknown][] = [
    [
      "a cell changes",
      (sheet) => void (sheet.getRange("C3").values = [[45]]),
      105.2,
      "=SUM(表1[分值])+ROWS(表1[分值])/10",
    ],
    [
      "a row is added",
      (_, context) => void table(context).rows.add(undefined, [["丙", 5, 5]]),
      105.3,
      "=SUM(表1[分值])+ROWS(表1[分值])/10",
    ],
    [
      "a row of the sheet is inserted above",
      (sheet) => void sheet.getRange("2:2").insert("Down"),
      100.2,
      "=SUM(表1[分值])+ROWS(表1[分值])/10",
    ],
    ["a column of the sheet is inserted", (sheet) => void sheet.getRange("C:C").insert("Right"), 100.2, undefined],
    ["the table is resized", (_, context) => void table(context).resize("B2:D3"), 40.1, undefined],
    ["a row is deleted", (_, context) => void table(context).rows.getItemAt(0).delete(), 60.1, undefined],
    [
      "the table gets another name",
      (_, context) => void (table(context).name = "绩效"),
      100.2,
      "=SUM(绩效[分值])+ROWS(绩效[分值])/10",
    ],
    [
      "the column gets another name",
      (sheet) => void (sheet.getRange("C2").values = [["权重"]]),
      100.2,
      "=SUM(表1[权重])+ROWS(表1[权重])/10",
    ],
    ["the column is deleted", (_, context) => void table(context).columns.getItem("分值").delete(), "#REF!", undefined],
    ["the table is deleted", (_, context) => void table(context).delete(), "#REF!", undefined],
    [
      "the table is made a range",
      (_, context) => void table(context).convertToRange(),
      100.2,
      "=SUM($C$3:$C$4)+ROWS($C$3:$C$4)/10",
    ],
    [
      "the sheet gets another name",
      (sheet) => void (sheet.name = "Other"),
      100.2,
      "=SUM(表1[分值])+ROWS(表1[分值])/10",
    ],
  ];
  test.each(rows)("when %s; undone all is as it was", async (_what, act, result, written) => {
    const place = () =>
      run(async (_, context) => {
        const sheet = context.workbook.worksheets.getFirst();
        const found = sheet.getUsedRange().load("formulas,values");
        await context.sync();
        const at = found.formulas.flatMap((line, r) =>
          line.flatMap((cell, c) => (String(cell).includes("ROWS(") ? [[cell, found.values[r]?.[c]]] : [])),
        );
        return at[0] as [unknown, unknown];
      });
    await run(act);
    await office.host.settled();
    const after = await place();
    expect(after[1]).toBe(result);
    if (written !== undefined) expect(after[0]).toBe(written);
    await command(UndoCommand.id);
    expect(await place()).toEqual(["=SUM(表1[分值])+ROWS(表1[分值])/10", 100.2]);
    await command(RedoCommand.id);
    expect(await place()).toEqual(after);
  });
});

test("a copied sheet's formulas name its own tables", async () => {
  await write("F1", "=SUM(表1[分值])");
  await run((sheet) => void sheet.copy("End"));
  await office.host.settled();
  const [, copy = ""] = office.host.sheets();
  office.host.set(copy, "C3", [[1]]);
  await office.host.settled();
  expect(office.host.formulas(copy, "F1")).toEqual([["=SUM(表2[分值])"]]);
  expect([office.host.values(copy, "F1")[0]?.[0], value("F1")]).toEqual([61, 100]);
});

test("the totals row is computed by the columns' names", async () => {
  await run((_, context) => void (table(context).showTotals = true));
  await office.host.settled();
  expect([formula("D5"), value("D5")]).toEqual(["=SUBTOTAL(109,[得 分])", 80]);
  await run((_, context) => void table(context).rows.add(undefined, [["丙", 5, 5]]));
  await office.host.settled();
  expect([formula("D6"), value("D6")]).toEqual(["=SUBTOTAL(109,[得 分])", 85]);
});

test("a range is found by a table's column", async () => {
  await run(async (sheet, context) => {
    const range = sheet.getRange("表1[[分值]:[得 分]]").load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!C3:D4");
  });
});

test("files have them as Excel's do, and what was read is computed again", async () => {
  await run((_, context) => void table(context).columns.add(undefined, [["率"], ["=[@[得 分]]/[@分值]"], [""]]));
  await write("G1", "=SUM(表1[分值])");
  const bytes = await writeWorkbook(office.host.store());
  const opened = await readWorkbook(bytes);
  const stored = (row: number, column: number) =>
    opened.data.sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column)?.formula;
  expect([stored(2, 4), stored(0, 6)]).toEqual([
    "=表1[[#This Row],[得 分]]/表1[[#This Row],[分值]]",
    "=SUM(表1[分值])",
  ]);
  await office.host.load(opened.data);
  office.host.set("Sheet1", "C3", [[60]]);
  await office.host.settled();
  expect([value("E3"), value("G1"), formula("E3")]).toEqual([0.5, 120, "=[@[得 分]]/[@分值]"]);
  expect(office.host.uncomputed()).toBe(0);
});
