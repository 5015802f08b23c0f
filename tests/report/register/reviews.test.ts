import { strFromU8, unzipSync } from "fflate";
import { checkWorkbook } from "../../../src/report/checkWorkbook";
import type { FileReport } from "../../../src/report/fileReport";
import { folded } from "../../../src/report/folded";
import { reportFormats } from "../../../src/report/formats";
import { indicatorReviews, reviewedRows } from "../../../src/report/register/reviews";
import { registerRows } from "../../../src/report/register/rows";
import { registerReport } from "../../../src/report/register/workbook";
import { packs } from "../../../src/packs";
import { parseAddress } from "../../../src/spreadsheet/address";
import type { CellContent, Grid } from "../../../src/spreadsheet/grid";
import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import { readWorkbookFile } from "../../../src/workbookFiles/readWorkbookFile";
import { ooxmlFaults } from "../../support/ooxmlCheck";
import { goldenForms } from "../support/goldenForms";

type Changes = Readonly<Record<string, CellContent>>;

/** Typed into cells, over formulas too. */
function typed(grid: Grid, changes: Changes): Grid {
  const [values, formulas] = [grid.values, grid.formulas].map((block) => block.map((row) => [...row])) as [
    CellContent[][],
    CellContent[][],
  ];
  for (const [address, content] of Object.entries(changes)) {
    const { row, column } = parseAddress(address)!;
    values[row - grid.top]![column - grid.left] = content;
    formulas[row - grid.top]![column - grid.left] = content;
  }
  return { ...grid, values, formulas };
}

/** The golden form with a review, changed; 自评 20, 27, 28, 20 and 复核 20, 27, 30, 18. */
async function reviewed(file: string, changes: Changes = {}): Promise<FileReport> {
  const { grids } = await goldenForms("reviewed-overall");
  const forms = checkWorkbook(
    grids.map((grid) => typed(grid, changes)),
    packs,
  );
  return { file, problem: null, forms: forms.map(folded) };
}

const reviewOf = async (changes: Changes = {}) => (await reviewed("甲.xlsx", changes)).forms[0]?.facts.review;

test("a review has the total that the form states, and each line's difference with the reviewer's reason", async () => {
  const review = await reviewOf();
  expect(review?.total).toBe(95);
  expect(review?.lines.map(({ line, self, reviewed: points, difference }) => [line, self, points, difference])).toEqual(
    [
      ["预算编制", 20, 20, 0],
      ["预算执行", 30 - 3, 27, 0],
      ["水质达标", 28, 30, 2],
      ["公众满意", 20, 18, -2],
    ],
  );
  expect(review?.lines[3]).toMatchObject({ address: "H8", reason: "问卷样本少，只发放12份，扣2分。" });
});

test("where no reviewed total is stated it is the sum of the lines, and open while one of them is", async () => {
  expect((await reviewOf({ H9: "", H8: 16 }))?.total).toBe(93);
  expect((await reviewOf({ H9: "", H8: "" }))?.total).toBeNull();
});

test("a column for a review in which nobody wrote anything is no review", async () => {
  expect(await reviewOf({ H5: "", H6: "", H7: "", H8: "", H9: "" })).toBeNull();
});

const batch = async (): Promise<readonly FileReport[]> => [
  await reviewed("甲.xlsx"),
  await reviewed("乙.xlsx", { B3: "乙局", F9: 95, H8: 10, I8: "无", H9: 87 }),
  await reviewed("丙.xlsx", { B3: "丙局", H5: "", H6: "", H7: "", H8: "", H9: "" }),
];

test("a form's main reason is that of the line that differs most; who reviewed nothing has none", async () => {
  const rows = registerRows(await batch(), "zh-CN");
  const summary = Object.fromEntries(
    reviewedRows(rows).map(({ of, difference, main }) => [
      of.file,
      [of.reviewed, difference, main?.line, main?.reason],
    ]),
  );
  expect(summary).toEqual({
    "甲.xlsx": [95, 0, "水质达标", "补测数据齐全，达标率100%，按满分计。"],
    "乙.xlsx": [87, -8, "公众满意", ""],
  });
});

test("indicators are added up over all units, the most different first", async () => {
  expect(indicatorReviews(registerRows(await batch(), "zh-CN"))).toEqual([
    { line: "公众满意", units: 2, self: 40, reviewed: 28, difference: -12 },
    { line: "水质达标", units: 2, self: 56, reviewed: 60, difference: 4 },
    { line: "预算编制", units: 2, self: 40, reviewed: 40, difference: 0 },
    { line: "预算执行", units: 2, self: 54, reviewed: 54, difference: 0 },
  ]);
});

describe("in reports", () => {
  const context = { language: "zh-CN", version: "1.2.3", uriOf: encodeURIComponent } as const;
  const tables = async (files: readonly FileReport[]): Promise<ReadonlyMap<string, Grid["values"]>> => {
    const { grids } = await readWorkbookFile("台账.xlsx", registerReport(files, context));
    return new Map(grids.map(({ sheet, values }) => [sheet, values]));
  };

  test("the register has the reviewed scores and both summaries, each a table on a sheet of its own, whose header stays in sight", async () => {
    const files = await batch();
    const bytes = registerReport(files, context);
    expect(ooxmlFaults(bytes)).toEqual([]);
    const sheets = await tables(files);
    const [heads, ...rows] = sheets.get("台账") ?? [];
    const [reviewedAt, fileAt] = [heads?.indexOf("复核得分") ?? -1, heads?.indexOf("文件") ?? -1];
    expect(Object.fromEntries(rows.map((row) => [row[fileAt], row[reviewedAt]]))).toEqual({
      "甲.xlsx": 95,
      "乙.xlsx": 87,
      "丙.xlsx": "",
    });
    const summary = sheets.get("复核汇总") ?? [];
    expect(summary[0]).toEqual(["项目/单位", "自评得分", "复核得分", "偏差", "主要偏差原因"]);
    expect(summary.slice(1, 3)).toEqual(
      expect.arrayContaining([["乙局", 95, 87, -8, "公众满意（-10）：（没写原因）"]]),
    );
    expect(sheets.get("复核指标")?.slice(0, 2)).toEqual([
      ["指标", "单位数", "自评合计", "复核合计", "偏差"],
      ["公众满意", 2, 40, 28, -12],
    ]);
    const { data } = await readWorkbook(bytes);
    const kept = data.sheets.filter(({ name }) => name.startsWith("复核"));
    expect(kept.map(({ name, frozen, page }) => [name, frozen?.rows, page?.printTitleRows])).toEqual([
      ["复核汇总", 1, "1:1"],
      ["复核指标", 1, "1:1"],
    ]);
    const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
    const names = parts.flatMap(([name, xml]) =>
      name.startsWith("xl/tables/") ? /displayName="(\w+)"/.exec(xml)![1] : [],
    );
    expect(names).toEqual(expect.arrayContaining(["rubric_reviews", "rubric_reviewed_lines"]));
  });

  test("where nobody reviewed anything there is no such sheet", async () => {
    const [, , unreviewed] = await batch();
    const names = [...(await tables([unreviewed!])).keys()];
    expect(names.filter((name) => name.startsWith("复核"))).toEqual([]);
  });

  test("csv, html, json and the words of a form tell it", async () => {
    const files = [(await batch())[1]!];
    const [heads = "", row = ""] = reportFormats.csv(files, context).replace("\uFEFF", "").split("\r\n");
    expect(row.split(",")[heads.split(",").indexOf('"复核得分"')]).toBe("87");
    const html = reportFormats.html(files, context);
    expect(html).toMatch(/<th>复核得分<\/th><th>文件<\/th>/);
    expect(html).toMatch(/<td class="number">87<\/td><td><a /);
    const json = JSON.parse(String(reportFormats.json(files, context))) as {
      files: { forms: { total: number; reviewed: number }[] }[];
    };
    expect(json.files[0]?.forms[0]).toMatchObject({ total: 95, reviewed: 87 });
    expect(reportFormats.text(files, context)).toContain("复核得分 87");
  });
});
