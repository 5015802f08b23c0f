import { recogniseAll } from "../../src/form/recognise";
import { hasReview } from "../../src/form/review";
import { addReviewColumns } from "../../src/operations/reviewing/addReviewColumns";
import { readSheet } from "../../src/operations/readSheets";
import type { Grid } from "../../src/spreadsheet/grid";
import type { FailKind } from "../../workbench/host/types";
import type { ProblemCode } from "../../src/gateway/excelProblem";
import { openExcel, type TestExcel } from "../excel/support/excel";
import { formatAsText, protect, sheetIds } from "../excel/support/sheetIds";

const departmentRows = [
  ["项目支出绩效自评表", "", "", "", "", ""],
  ["一级指标", "二级指标", "三级指标", "分值", "得分", "偏差原因分析及改进措施"],
  ["产出指标", "数量指标", "培训人次", 50, 48, ""],
  ["效益指标", "社会效益", "受益人口", 30, 30, ""],
  ["满意度指标", "服务对象满意度", "学员满意度", 20, 20, ""],
  ["总分", "", "", 100, 98, ""],
];

const projectRows = [
  ["项目支出绩效自评表", "", "", "", "", "", "", ""],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
  ["产出指标", "数量指标", "培训人次", "≥500人次", "480人次", 50, 48, "报名人数不足，少培训20人次。"],
  ["", "", "", "", "", "", "", ""],
  ["效益指标", "社会效益指标", "受益人口", "≥3000人", "3200人", 50, 50, ""],
  ["总分", "", "", "", "", 100, 98, ""],
];

const recognise = (grid: Grid) => recogniseAll(grid, { others: [], packs: [] });

let excel: TestExcel;
let id: string;

async function fresh(rows: readonly (readonly (string | number)[])[], address: string): Promise<void> {
  excel = openExcel({ functionsRegistered: false });
  [id = ""] = await sheetIds();
  excel.host.set("Sheet1", address, rows);
  await excel.host.settled();
  excel.host.traffic.length = 0;
}
afterEach(() => excel.close());

const run = <T>(job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run(async (context) => job(context.workbook.worksheets.getItem(id), context));

const isProtected = () =>
  run(async ({ protection }, context) => {
    protection.load("protected");
    await context.sync();
    return protection.protected;
  });

test("a department's form gets two columns that look like its own, within five requests; the self part is locked without a password", async () => {
  await fresh(departmentRows, "A1:F6");
  await run(async (sheet, context) => {
    sheet.getRange("E2:E6").format.fill.color = "#FFFF00";
    await context.sync();
  });
  await formatAsText(id, "E3:E4");
  excel.host.traffic.length = 0;
  const added = await addReviewColumns(id, recognise);
  expect(added).toEqual({ kind: "added", columns: "G:H", headings: ["考核得分", "理由及依据"] });
  expect(excel.syncs().length).toBeLessThanOrEqual(5);
  expect(await isProtected()).toBe(true);
  const [form] = recognise((await readSheet(id))!);
  expect(form!.lines.map(({ review, reviewReason }) => [review?.address, reviewReason?.address])).toEqual([
    ["G3", "H3"],
    ["G4", "H4"],
    ["G5", "H5"],
  ]);
  const locked = await run(async (sheet, context) => {
    const cells = ["E3", "G2", "G3", "H5", "G6"].map((address) => sheet.getRange(address));
    for (const cell of cells) cell.load("format/protection/locked,format/fill/color,numberFormat");
    await context.sync();
    return cells.map(({ format, numberFormat }) => [format.protection.locked, format.fill.color, numberFormat[0]![0]]);
  });
  expect(locked.map(([each]) => each)).toEqual([true, true, false, false, true]);
  expect(new Set(locked.map(([, color]) => color))).toEqual(new Set(["#FFFF00"]));
  // Numbers in a cell of text would be texts.
  expect(locked[2]![2]).toBe("General");
});

test("the reviewed total adds up, and tells how far it lies from the form's own", async () => {
  await fresh(departmentRows, "A1:F6");
  await addReviewColumns(id, recognise);
  expect(excel.host.values("Sheet1", "G6:H6")).toEqual([["", ""]]);
  excel.host.set("Sheet1", "G3:G5", [[47], [30], [19.5]]);
  await excel.host.settled();
  expect(excel.host.values("Sheet1", "G6:H6")).toEqual([[96.5, "自评98，复核96.5，相差-1.5"]]);
});

test("a project's form gets the four columns of the re-review; merged lines stay merged in them", async () => {
  await fresh(projectRows, "A1:H6");
  await run(async (sheet, context) => {
    for (const column of "ABCDEFGH") sheet.getRange(`${column}3:${column}4`).merge();
    await context.sync();
  });
  expect(await addReviewColumns(id, recognise)).toMatchObject({
    columns: "I:L",
    headings: ["复核完成值", "复核得分", "偏离度", "备注"],
  });
  expect((await readSheet(id))!.merges).toContainEqual({ row: 2, column: 9, rows: 2, columns: 1 });
  excel.host.set("Sheet1", "J3", [[45]]);
  await excel.host.settled();
  expect(excel.host.values("Sheet1", "K3")).toEqual([[0.0625]]);
});

test("a form that has them, and one without lines to review, stay as they are", async () => {
  await fresh(departmentRows, "A1:F6");
  await addReviewColumns(id, recognise);
  const before = excel.host.formulas("Sheet1");
  expect(await addReviewColumns(id, recognise)).toEqual({ kind: "already" });
  expect(await addReviewColumns(id, () => [])).toEqual({ kind: "impossible" });
  expect(excel.host.formulas("Sheet1")).toEqual(before);
});

test("where the new scores could be taken for the department's, nothing is added", async () => {
  await fresh(departmentRows, "A1:F6");
  const asMisread = (grid: Grid) =>
    recognise(grid).map((form) => (grid.values[0]!.length > 6 ? { ...form, lines: form.lines.slice(1) } : form));
  expect(await addReviewColumns(id, asMisread)).toEqual({ kind: "unclear" });
  expect(await isProtected()).toBe(false);
});

test("a sheet that is protected is told before anything is written", async () => {
  await fresh(departmentRows, "A1:F6");
  await protect(id);
  const before = excel.host.formulas("Sheet1");
  await expect(addReviewColumns(id, recognise)).rejects.toMatchObject({ code: "sheet-protected", detail: "Sheet1" });
  expect(excel.host.formulas("Sheet1")).toEqual(before);
});

test.each<[FailKind, ProblemCode]>([
  ["cellEdit", "cell-edit"],
  ["middle", "unknown"],
])("nothing of it stays where writing fails: %s", async (kind, code) => {
  await fresh(departmentRows, "A1:F6");
  const before = excel.host.formulas("Sheet1");
  const request = excel.host.request.bind(excel.host);
  excel.host.request = (body) => {
    if (body.includes("理由及依据")) excel.host.fail(kind, 1);
    return request(body);
  };
  await expect(addReviewColumns(id, recognise)).rejects.toMatchObject({ code });
  excel.host.request = request;
  expect(excel.host.formulas("Sheet1")).toEqual(before);
  expect(await isProtected()).toBe(false);
  expect(recognise((await readSheet(id))!).some(hasReview)).toBe(false);
});
