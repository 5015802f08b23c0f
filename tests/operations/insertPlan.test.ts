import { insertPlan } from "../../src/operations/insertion/insertPlan";
import type { CellStyleData, SheetData } from "../../src/spreadsheet/ooxml/workbookData";
import { openExcel, type TestExcel } from "../excel/support/excel";
import { samplePlan } from "../excel/support/samplePlan";

let excel: TestExcel;
beforeAll(() => void (excel = openExcel()));
afterAll(() => excel.close());

const insert = () =>
  insertPlan(samplePlan, { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" });

function sheetData(name: string): SheetData {
  const sheet = excel.host.store().sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`${name} is missing`);
  return sheet;
}

function styleAt(sheet: SheetData, row: number, column: number): CellStyleData {
  const cell = sheet.cells.find((each) => each.row === row && each.column === column);
  return excel.host.store().styles[cell?.style ?? -1] ?? {};
}

describe("insertPlan", () => {
  beforeAll(async () => {
    excel.host.traffic.length = 0;
    await insert();
    await excel.host.settled();
  });

  it("adds the sheets at the end and brings the form to the front", () => {
    expect(excel.host.sheets().slice(-2)).toEqual(["自评表", "测算底稿"]);
    const { activeSheet, selection } = excel.host.store();
    expect([activeSheet, selection]).toEqual(["自评表", "C3"]);
  });

  it("takes four syncs: to read, to write, for pages and views, to go there", () => {
    expect(excel.syncs()).toHaveLength(4);
  });

  it("writes values, formulas and texts as what they are", () => {
    expect(excel.host.values("自评表")).toEqual([
      ["评分表", "", "", ""],
      ["指标", "分值", "自评分", "扣分说明"],
      ["产出", 20, 10, "=1+1"],
      ["", 80, "", "97.70%"],
      ["+合计", 100, 10, "'引号"],
      ["第一行\n第二行", "", "", "3月5日"],
    ]);
    const unquoted = (content: unknown) => String(content).replace(/'/g, "");
    expect(excel.host.formulas("自评表", "C3:C5").map((row) => row.map(unquoted))).toEqual([
      ["=测算底稿!B2*2"],
      [""],
      ['=IF(COUNT(C3:C4)=0,"",SUM(C3:C4))'],
    ]);
    expect(excel.host.values("测算底稿")).toEqual([
      ["问题", "填写"],
      ["完成数", 5],
      ["是否", ""],
    ]);
  });

  it("merges, sizes, and leaves gridlines and frozen rows as planned", () => {
    const form = sheetData("自评表");
    expect([...form.merges].sort()).toEqual(["A1:D1", "A3:A4"]);
    expect([0, 1, 2, 3].map((column) => Math.round(form.columnWidths[column] ?? 0))).toEqual([60, 60, 60, 150]);
    expect([0, 1, 2, 3, 4, 5].map((row) => Math.round(form.rowHeights[row] ?? 0))).toEqual([30, 20, 20, 20, 40, 18]);
    expect(form.gridlines).toBe(false);
    expect(form.frozen?.rows ?? 0).toBe(0);
    const workPaper = sheetData("测算底稿");
    expect(workPaper.gridlines).toBe(true);
    expect(workPaper.frozen?.rows).toBe(1);
  });

  it("lays later styles over earlier ones", () => {
    const form = sheetData("自评表");
    expect(styleAt(form, 1, 1)).toMatchObject({
      fontName: "宋体",
      fontSize: 10.5,
      bold: true,
      horizontal: "Center",
      vertical: "Center",
      wrap: true,
      fill: expect.stringMatching(/^#eef3fa$/i),
      fontColor: expect.stringMatching(/^#1f3864$/i),
    });
    const score = styleAt(form, 2, 2);
    expect(score).toMatchObject({ fontName: "宋体", numberFormat: "0.00" });
    expect(score.bold ?? false).toBe(false);
  });

  it("draws lines around and inside a range, and nowhere else", () => {
    const form = sheetData("自评表");
    const below = (row: number, column: number) =>
      styleAt(form, row, column).bottom ?? styleAt(form, row + 1, column).top;
    const behind = (row: number, column: number) =>
      styleAt(form, row, column).right ?? styleAt(form, row, column + 1).left;
    expect([1, 2, 3, 4].map((row) => below(row, 3)?.style)).toEqual(Array(4).fill(below(0, 3)?.style));
    expect(below(0, 3)?.style).toMatch(/continuous|thin/i);
    expect([0, 1, 2, 3].map((column) => behind(2, column) !== undefined)).toEqual([true, true, true, true]);
    expect(styleAt(form, 2, 0).left).toBeDefined();
    expect([styleAt(form, 0, 0).top, styleAt(form, 0, 0).left, styleAt(form, 5, 0).bottom, behind(5, 1)]).toEqual(
      Array(4).fill(undefined),
    );
  });

  it("writes validations with their prompts and errors", () => {
    expect(sheetData("自评表").validations).toEqual([
      expect.objectContaining({
        ranges: ["C3"],
        kind: "decimal",
        operator: "Between",
        formula1: "0",
        formula2: "20",
        prompt: { show: true, title: "自评分", message: "0 到 20" },
        errorAlert: { show: true, style: "Stop", title: "分数不对", message: "请重新填写" },
      }),
    ]);
    const [list, count] = [...sheetData("测算底稿").validations].sort((a, b) => a.kind.localeCompare(b.kind));
    expect(list).toMatchObject({ ranges: ["B3"], kind: "list", formula1: "是,否", inCellDropDown: true });
    expect(count).toMatchObject({
      ranges: ["B2"],
      kind: "wholeNumber",
      operator: "GreaterThanOrEqualTo",
      formula1: "0",
    });
  });

  it("writes the conditional format", () => {
    const [mark] = sheetData("自评表").conditionalFormats;
    expect(mark).toMatchObject({ ranges: ["C3:D4"], formula: 'AND(ISNUMBER($C3),$C3<$B3,$D3="")' });
    expect(mark?.style?.fill).toMatch(/^#ffc7ce$/i);
  });

  it("sets the page up: A4, one page wide", () => {
    expect(sheetData("自评表").page).toMatchObject({
      orientation: "Landscape",
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
      centerHorizontally: true,
      margins: { top: 36, bottom: 40, left: 28, right: 30 },
      headerFooter: { centerFooter: "第 &P 页" },
    });
    const { printArea, printTitleRows } = sheetData("自评表").page ?? {};
    expect(printArea?.replace(/\$/g, "")).toContain("A1:D6");
    expect(printTitleRows?.replace(/\$/g, "")).toContain("2:2");
    expect(sheetData("测算底稿").page).toMatchObject({ orientation: "Portrait" });
  });

  it("keeps a hidden name that belongs to the form's sheet", () => {
    expect(excel.host.store().names).toEqual([
      expect.objectContaining({ name: "_RUBRIC_PACK", sheet: "自评表", formula: '="sample|1"', visible: false }),
    ]);
  });

  it("counts on for a second form, whose formulas refer to its own work paper", async () => {
    const { names } = await insert();
    expect(names).toMatchObject({ formSheet: "自评表（2）", workPaperSheet: "测算底稿（2）" });
    excel.host.set("测算底稿（2）", "B2", [[7]]);
    await excel.host.settled();
    expect(excel.host.values("自评表（2）", "C3")).toEqual([[14]]);
    expect(excel.host.values("自评表", "C3")).toEqual([[10]]);
  });
});
