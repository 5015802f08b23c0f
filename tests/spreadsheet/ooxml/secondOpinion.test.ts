import ExcelJS from "exceljs";
import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import { writeWorkbook } from "../../../src/spreadsheet/ooxml/writeWorkbook";
import { ooxmlFaults } from "../../support/ooxmlCheck";
import { formWorkbook } from "./fixtures/formWorkbook";

/** Another library as judge: it shares no code with ours. */
async function judged(): Promise<ExcelJS.Workbook> {
  const bytes = await writeWorkbook(formWorkbook);
  expect(ooxmlFaults(bytes)).toEqual([]);
  const judge = new ExcelJS.Workbook();
  await judge.xlsx.load(Buffer.from(bytes) as never);
  return judge;
}

test("another library finds the values, formulas and results", async () => {
  const sheet = (await judged()).getWorksheet("自评表")!;
  expect(sheet.getCell("A3").value).toBe("产出指标\n完成情况");
  expect(sheet.getCell("A4").value).toBe("=1+1");
  expect(sheet.getCell("A5").value).toBe(true);
  expect(sheet.getCell("B5").value).toEqual({ error: "#N/A" });
  expect(sheet.getCell("C3").value).toEqual({ formula: "_xldudf_RUBRIC_SCORE_RATIO(测算底稿!A1,B3)", result: 19.76 });
  expect(sheet.getCell("C4").value).toEqual({ formula: 'IF(B4>90,"优秀","良好")', result: "良好" });
  expect(sheet.getCell("C5").value).toEqual({ formula: "_xldudf_RUBRIC_DEDUCT(A1)", result: { error: "#NAME?" } });
});

test("another library finds the looks", async () => {
  const sheet = (await judged()).getWorksheet("自评表")!;
  expect(sheet.getCell("A1").font).toMatchObject({ name: "仿宋", size: 20, bold: true });
  expect(sheet.getCell("A1").alignment).toMatchObject({ horizontal: "center", vertical: "middle", wrapText: true });
  expect(sheet.getCell("B3").fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFFFF2CC" } });
  expect(sheet.getCell("B3").numFmt).toBe("0.00");
  expect(sheet.getCell("B3").border.top).toMatchObject({ style: "thin" });
  expect(sheet.getCell("B3").protection).toMatchObject({ locked: false });
  expect(sheet.getCell("B1").master.address).toBe("A1");
  expect(sheet.getColumn(1).width).toBeCloseTo(200 / 7, 1);
  expect(sheet.getRow(1).height).toBe(36);
  expect(sheet.properties.tabColor).toMatchObject({ argb: "FF4472C4" });
  expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 2, showGridLines: false });
});

test("another library finds rules, page, names, notes and protection", async () => {
  const judge = await judged();
  const sheet = judge.getWorksheet("自评表")! as ExcelJS.Worksheet & {
    conditionalFormattings: unknown;
    sheetProtection: unknown;
  };
  expect(sheet.getCell("C3").dataValidation).toMatchObject({
    type: "decimal",
    prompt: "两位小数",
    error: "请输入 0 到分值之间的数",
  });
  expect(sheet.getCell("A4").dataValidation).toMatchObject({ type: "list", formulae: ['"是,否"'] });
  expect(sheet.conditionalFormattings).toMatchObject([
    {
      ref: "A3:C4",
      rules: [
        { type: "expression", formulae: ['AND($C3<$B3,$A3<>"")'], style: { fill: { bgColor: { argb: "FFFFC7CE" } } } },
      ],
    },
  ]);
  expect(sheet.pageSetup).toMatchObject({
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: "A1:C5",
    printTitlesRow: "1:2",
    horizontalCentered: true,
  });
  expect(sheet.headerFooter.oddFooter).toBe("&C第 &P 页，共 &N 页");
  expect(sheet.sheetProtection).toMatchObject({ sheet: true, formatCells: true, formatRows: true });
  expect(sheet.getCell("C3").note).toBe("按附表填写");
  expect(judge.getWorksheet("测算底稿")!.state).toBe("hidden");
  expect(judge.definedNames.getRanges("得分").ranges).toEqual(["'自评表'!$C$3:$C$4"]);
});

test("a file that another library wrote reads and comes back", async () => {
  const author = new ExcelJS.Workbook();
  const sheet = author.addWorksheet("数据", {
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.addRow([
    "指标",
    1,
    new Date(Date.UTC(2023, 11, 31)),
    { formula: "B1*2", result: 2 },
    { richText: [{ text: "红", font: { color: { argb: "FFFF0000" } } }, { text: "黑" }] },
  ]);
  sheet.getCell("A1").font = { name: "宋体", size: 12, bold: true };
  sheet.getCell("B1").dataValidation = { type: "list", formulae: ['"1,2"'], allowBlank: true };
  const { data, source } = await readWorkbook(new Uint8Array(await author.xlsx.writeBuffer()));
  const [read] = data.sheets;
  expect(read!.cells.map(({ value, formula }) => formula ?? value)).toEqual(["指标", 1, 45291, "=B1*2", "红黑"]);
  expect(data.styles[read!.cells[0]!.style!]).toEqual({ fontName: "宋体", fontSize: 12, bold: true });
  expect(read!.validations).toMatchObject([{ ranges: ["B1"], kind: "list", formula1: "1,2" }]);
  expect(read!.page).toMatchObject({ orientation: "Landscape", fitToWidth: 1, fitToHeight: 0 });
  expect((await readWorkbook(await writeWorkbook(data, source))).data).toEqual(data);
});
