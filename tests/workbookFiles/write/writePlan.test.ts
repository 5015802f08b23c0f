import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { planResults } from "../../../src/planResults/planResults";
import { readWorkbookFile } from "../../../src/workbookFiles/readWorkbookFile";
import { writePlan } from "../../../src/workbookFiles/writePlan";
import { layOutForm } from "../../../src/form/layout";
import { packs } from "../../../src/packs";
import { parseAddress } from "../../../src/spreadsheet/address";
import type { Plan, SheetPlan } from "../../../src/spreadsheet/plan";
import { ooxmlFaults } from "../../support/ooxmlCheck";

const sheet: SheetPlan = {
  name: "表 1",
  cells: [
    ["=1+1 是文本", 1.5, null],
    [{ formula: '=IF(B1>1,"<是>","")' }, { formula: "=RUBRIC.SCORE_IF(A1,B1)" }, "换行\n_x0041_ \u0001 & 完"],
  ],
  merges: ["B2:C2"],
  columnWidths: [105, 52.5],
  rowHeights: [30, 45],
  autofitRows: ["2:2"],
  styles: [
    { ranges: ["A1:C2"], style: { fontName: "宋体", fontSize: 10, borders: true } },
    { ranges: ["B1"], style: { bold: true, fill: "#FFF2CC", numberFormat: "0.00%", horizontal: "Center", wrap: true } },
  ],
  validations: [
    {
      range: "B1",
      rule: { kind: "decimal", minimum: 0, maximum: "=C1" },
      promptTitle: "分",
      prompt: "0 到 2",
      errorTitle: "错",
      error: "不对",
    },
    {
      range: "C1",
      rule: { kind: "list", values: ["是", "否"] },
      promptTitle: "",
      prompt: "",
      errorTitle: "",
      error: "",
    },
  ],
  conditionalFormats: [{ range: "A1:C2", formula: "=$B1<1", fill: "#FFC7CE", fontColor: "#9C0006" }],
  page: {
    orientation: "Landscape",
    printTitleRows: "$1:$1",
    printArea: "A1:C2",
    centerFooter: "&P / &N",
    margins: { top: 36, bottom: 36, left: 18, right: 18 },
  },
  frozenRows: 1,
  gridlines: false,
};

const plan: Plan = {
  sheets: [sheet],
  names: [{ name: "_RUBRIC_PACK", sheet: "表 1", formula: '="x|1"', visible: false }],
  select: { sheet: "表 1", address: "B1" },
  next: { sheet: "表 1", address: "B1" },
};

async function opened(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook.getWorksheet("表 1")!;
}

describe("a plan as a file", () => {
  const bytes = writePlan(plan, { result: (_, address) => (address === "A2" ? "<是>" : undefined) });

  test("breaks no rule of the format", () => expect(ooxmlFaults(bytes)).toEqual([]));
  test("is the same each time", () => expect(writePlan(plan)).toEqual(writePlan(plan)));

  test("cells: texts stay texts, formulas are spelled as Excel stores them, with their results", async () => {
    const read = await opened(bytes);
    expect(read.getCell("A1").value).toBe("=1+1 是文本");
    expect(read.getCell("A2").value).toEqual({ formula: 'IF(B1>1,"<是>","")', result: "<是>" });
    expect(read.getCell("B2").value).toEqual({ formula: "_xldudf_RUBRIC_SCORE_IF(A1,B1)" });
    const [grid] = (await readWorkbookFile("a.xlsx", bytes)).grids;
    expect(grid?.values[1]).toEqual(["<是>", "#BUSY!", "换行\n_x0041_ \u0001 & 完"]);
    expect(grid?.merges).toEqual([{ row: 1, column: 1, rows: 1, columns: 2 }]);
  });

  test("looks: later styles lie over earlier ones, sizes are points", async () => {
    const read = await opened(bytes);
    expect(read.getCell("B1")).toMatchObject({
      font: { name: "宋体", size: 10, bold: true },
      fill: { fgColor: { argb: "FFFFF2CC" } },
      border: { left: { style: "thin" }, bottom: { style: "thin" } },
      alignment: { horizontal: "center", wrapText: true },
      numFmt: "0.00%",
    });
    expect(read.getCell("C1").font).toEqual({ name: "宋体", size: 10 });
    expect(read.getColumn(1).width).toBe(20);
    expect(read.getRow(1).height).toBe(30);
  });

  test("rules, page and names", async () => {
    const read = await opened(bytes);
    expect(read.getCell("B1").dataValidation).toMatchObject({ type: "decimal", prompt: "0 到 2", error: "不对" });
    // exceljs reads numbers only.
    expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!)).toContain("<formula2>C1</formula2>");
    expect(read.getCell("C1").dataValidation).toMatchObject({ type: "list", formulae: ['"是,否"'] });
    expect(read.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: "1:1",
      printArea: "A1:C2",
    });
    expect(read.headerFooter.oddFooter).toBe("&C&P / &N");
    expect(read.views[0]).toMatchObject({ state: "frozen", ySplit: 1, showGridLines: false });
  });
});

test("whoever opens the file computes it again", () => {
  expect(strFromU8(unzipSync(writePlan(plan))["xl/workbook.xml"]!)).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/);
});

test("a list of choices that begins with = stays a list", () => {
  const [choice] = sheet.validations.slice(-1);
  const validations = [{ ...choice!, rule: { kind: "list", values: ["=A1", '"是"'] } as const }];
  const bytes = writePlan({ ...plan, sheets: [{ ...sheet, validations }] });
  const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
  expect(xml).toContain('<formula1>"=A1,""是"""</formula1>');
});

test("a plan's own page breaks", async () => {
  const bytes = writePlan({ ...plan, sheets: [{ ...sheet, page: { ...sheet.page, breaksBefore: [2] } }] });
  expect(ooxmlFaults(bytes)).toEqual([]);
  expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!)).toContain('<brk id="1" ');
});

describe.each(packs.map((rubric) => [rubric.id, rubric] as const))("%s", (_, rubric) => {
  const names = { formSheet: "自评表", goalSheet: "目标", workPaperSheet: "底稿" };
  test.each(["native", "addin"] as const)(
    "with %s formulas is a sound file with every cell in place",
    async (formulas) => {
      const laidOut = layOutForm(rubric, names, "zh-CN", { formulas });
      const bytes = writePlan(laidOut, { result: planResults(layOutForm(rubric, names, "zh-CN")) });
      expect(ooxmlFaults(bytes)).toEqual([]);
      const { grids } = await readWorkbookFile("a.xlsx", bytes);
      expect(grids.map((grid) => grid.sheet)).toEqual(laidOut.sheets.map(({ name }) => name));
      laidOut.sheets.forEach((planned, index) => {
        const grid = grids[index]!;
        planned.cells.forEach((row, r) =>
          row.forEach((cell, c) => {
            if (typeof cell !== "string" && typeof cell !== "number") return;
            expect(grid.values[r - grid.top]?.[c - grid.left] ?? "").toBe(cell);
          }),
        );
        // Each formula has a result.
        expect(grid.values.flat()).not.toContain("#BUSY!");
        expect(planned.merges.every((merge) => parseAddress(merge) !== null)).toBe(true);
      });
    },
  );
});
