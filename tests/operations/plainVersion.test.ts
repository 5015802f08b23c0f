import type { ProblemCode } from "../../src/gateway/excelProblem";
import { setMarks } from "../../src/operations/marks";
import { makePlainVersion, type PlainVersion } from "../../src/operations/plainVersion";
import { deductionMarkFormula } from "../../src/form/layout/paint/deductionMark";
import type { FailKind } from "../../workbench/host/types";
import { openExcel, type TestExcel } from "../excel/support/excel";

const titled = (form: string): string => `${form}（报送版）`;
const FORM = "自评表";

let excel: TestExcel;
let sheetId: string;

/** A form of two lines whose first score leans on another sheet, with total, hidden name and the form's own mark. */
beforeEach(async () => {
  excel = openExcel();
  sheetId = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [form, paper] = [worksheets.add(FORM), worksheets.add("测算底稿")];
    paper.getRange("C5").values = [[0.95]];
    form.getRange("A1:D4").formulas = [
      ["三级指标", "分值", "自评分", "扣分说明"],
      ["支出率", 10, "=IF('测算底稿'!C5=\"\",\"\",B2*'测算底稿'!C5)", "'=1+1"],
      ["资产盘点", 5, 5, "='测算底稿'!C5&\"=1\""],
      ["总分", "=SUM(B2:B3)", "=ROUND(SUM(C2:C3),2)", ""],
    ];
    form.getRange("A1:B1").merge();
    form.names.add("_RUBRIC_PACK", '="tianhe-2023|1"').visible = false;
    const format = form.getRange("C2:D3").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = deductionMarkFormula("$B2", "$C2", "$D2");
    const own = form.getRange("A2:A3").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    own.custom.rule.formula = "=$B2>5";
    own.custom.format.fill.color = "#00FF00";
    form.load("id");
    await context.sync();
    return form.id;
  });
  await excel.host.settled();
});
afterEach(() => excel.close());

async function made(): Promise<Extract<PlainVersion, { kind: "made" }>> {
  const version = await makePlainVersion(sheetId, titled);
  if (version.kind !== "made") throw new Error("The form should have been ready.");
  await excel.host.settled();
  return version;
}

const sheetOf = (name: string) => excel.host.store().sheets.find((sheet) => sheet.name === name);

it("is a copy behind the form with the same contents, whose total still computes", async () => {
  const { sheet, values, formulas } = await made();
  expect([sheet, values, formulas]).toEqual(["自评表（报送版）", 2, 2]);
  const sheets = excel.host.sheets();
  expect(sheets.indexOf(sheet)).toBe(sheets.indexOf(FORM) + 1);
  expect(excel.host.values(sheet, "A1:D4")).toEqual(excel.host.values(FORM, "A1:D4"));
  excel.host.set(sheet, "C3", [[4]]);
  await excel.host.settled();
  expect(excel.host.values(sheet, "C4")).toEqual([[13.5]]);
  expect(excel.host.values(FORM, "C4")).toEqual([[14.5]]);
});

it("needs no other sheet: what leans on one is a value, and text stays text", async () => {
  const { sheet } = await made();
  expect(excel.host.formulas(sheet, "C2:D4")).toEqual([
    [9.5, "=1+1"],
    [5, "0.95=1"],
    ["=ROUND(SUM(C2:C3),2)", ""],
  ]);
});

it("carries none of our names and marks, keeps the user's, and leaves the form as it is", async () => {
  await setMarks([{ sheetId, address: "D2", severity: "error" }], [sheetId]);
  const before = sheetOf(FORM);
  const { sheet } = await made();
  const formats = await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem(sheet).getRange();
    conditionalFormats.load("items/custom/rule/formula");
    await context.sync();
    return conditionalFormats.items.map(({ custom }) => custom.rule.formula);
  });
  expect(formats).toEqual(["=$B2>5"]);
  expect(excel.host.store().names.filter((name) => name.sheet === sheet)).toEqual([]);
  expect(sheetOf(FORM)).toEqual(before);
});

it.each([
  ["#NAME?", "=RUBRIC.SCORE_IF(TRUE,1)"],
  ["#DIV/0!", "=1/0"],
])("is not made while a score shows %s: the cell is named", async (value, formula) => {
  const sheets = excel.host.sheets();
  excel.host.set(FORM, "C3", [[formula]]);
  await excel.host.settled();
  const version = await makePlainVersion(sheetId, titled);
  expect(version.kind === "unready" && version.cells).toContainEqual({ address: "C3", value });
  expect(excel.host.sheets()).toEqual(sheets);
});

it("counts on where the name is taken", async () => {
  await made();
  expect((await made()).sheet).toBe("自评表（报送版）（2）");
});

it("says so where the workbook is protected, before anything is done", async () => {
  const before = excel.host.store();
  await excel.host.load({ ...before, structureProtected: true });
  await expect(makePlainVersion(FORM, titled)).rejects.toMatchObject({ code: "workbook-protected" });
  expect(excel.host.sheets()).toEqual(before.sheets.map(({ name }) => name));
});

/** Lets so many requests pass, then fails the next one. */
function failAfter(requests: number, kind: FailKind): void {
  const { host } = excel;
  const request = host.request.bind(host);
  let passed = 0;
  host.request = (body) => {
    if (passed++ === requests) host.fail(kind, 1);
    return request(body);
  };
}

describe.each([0, 1, 2, 3])("leaves nothing behind when request %i fails", (requests) => {
  it.each<[FailKind, ProblemCode]>([
    ["middle", requests < 1 ? "unknown" : "interrupted"],
    ["cellEdit", "cell-edit"],
  ])("by %s", async (kind, code) => {
    const before = excel.host.store().sheets;
    failAfter(requests, kind);
    await expect(makePlainVersion(sheetId, titled)).rejects.toMatchObject({ name: "ExcelProblem", code });
    expect(excel.host.store().sheets).toEqual(before);
  });
});
