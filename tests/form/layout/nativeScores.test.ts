import { layOutForm } from "../../../src/form/layout";
import { goalRowFormulas } from "../../../src/form/layout/goals/goalRow";
import { packs } from "../../../src/packs";
import { scoreCompletion } from "../../../src/rubric/rules/completion";
import { completionRate } from "../../../src/rubric/rules/completionRate";
import { cellAddress } from "../../../src/spreadsheet/address";
import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";
import { convert, testWithLibreOffice } from "../../support/libreOffice";
import { planWorkbook } from "../../support/forms/planWorkbook";
import { published, publishedEntries } from "../../support/forms/published";
import { goalEntries, workPaperEntries, type EnteredCells, type Entry } from "../../support/forms/tianheEntries";

jest.setTimeout(180_000);

const [tianhe] = packs;
if (!tianhe) throw new Error("no pack ships");
const names = { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" };
const plan = layOutForm(tianhe, names, "zh-CN", { formulas: "native" });
const FIRST_LINE = 13;
const TOTAL_ROW = FIRST_LINE + published.rows.length;
const lineOf = (level3: string): number => published.rows.findIndex((row) => row.level3 === level3);
const { reported, rows } = goalEntries(plan);
const typedScore = { sheet: "自评表", address: `I${FIRST_LINE + lineOf("数据质量")}`, values: [[2]] };
const asPublished = [...workPaperEntries(plan), reported, rows, typedScore];

/** What stands on the work paper beside the question that begins so. */
const answer = (question: string, value: Entry): EnteredCells => {
  const row = plan.sheets.at(-1)!.cells.findIndex((cells) => String(cells[1]).startsWith(question));
  return { sheet: "测算底稿", address: `C${row + 1}`, values: [[value]] };
};
const goal = (address: string, ...values: Entry[]): EnteredCells => ({
  sheet: "绩效目标表",
  address,
  values: [values],
});

/** What LibreOffice computes, cell by cell; an error as its text. */
async function computed(typed: readonly EnteredCells[]): Promise<(sheet: string, address: string) => CellValue> {
  const { data } = await readWorkbook(convert(await planWorkbook(plan, typed), "xlsx", "xlsx:Calc MS Excel 2007 XML"));
  const results = data.sheets.map(
    ({ name, cells }) =>
      [name, new Map(cells.map(({ row, column, value }) => [cellAddress(row, column), value]))] as const,
  );
  const bySheet = new Map(results);
  return (sheet, address) => bySheet.get(sheet)?.get(address) ?? "";
}

testWithLibreOffice("an empty form has neither scores nor errors", async () => {
  const shown = await computed([]);
  for (let row = FIRST_LINE; row <= TOTAL_ROW; row++) expect([row, shown("自评表", `I${row}`)]).toEqual([row, ""]);
  expect(shown("自评表", `F${TOTAL_ROW + 1}`)).not.toContain("√");
});

testWithLibreOffice("Excel's own functions give every published score, 98.68 and 优", async () => {
  const shown = await computed(asPublished);
  const scores = publishedEntries.map((_, index) => shown("自评表", `I${FIRST_LINE + index}`));
  expect(scores).toEqual(publishedEntries.map(({ score }) => score));
  expect(shown("自评表", `I${TOTAL_ROW}`)).toBe(published.total.score);
  expect(shown("自评表", `F${TOTAL_ROW + 1}`)).toBe(published.grade.options);
  expect(["C4", "G4", "H4", "C5", "G5", "H5"].map((cell) => shown("绩效目标表", cell))).toEqual([
    20,
    19.76,
    "",
    20,
    20,
    "",
  ]);
});

testWithLibreOffice("points are lost as the criteria say", async () => {
  const shown = await computed([
    ...asPublished,
    answer("决算公开是否规范", "否"),
    answer("绩效目标是否在规定时间公开", "否"),
    answer("监控预警提醒信息未及时处理", 1),
    answer("部门整体预算绩效目标被财政部门回退", 1),
    answer("实际支出公用经费总额", 525),
    answer("有无行政事业性国有资产管理内部管理规程", "无"),
    answer("在规定时限内签订合同", 38),
    goal("A7:F7", "产出", "开展职业技能培训人次", 20000, 30001, "正向", 5),
    goal("H9:I9", "部分达成", 2.5),
    goal("A47:F47", "产出", "补贴发放人次", 100, 80, "", 2),
    goal("G47", goalRowFormulas(46, "native").rate),
    goal("J47", goalRowFormulas(46, "native").score),
    goal("A2000", "效益"),
    goal("J2000", 0.75),
  ]);
  const score = (level3: string): CellValue => shown("自评表", `I${FIRST_LINE + lineOf(level3)}`);
  expect(score("预决算公开合规性")).toBe(1.5);
  expect(score("绩效信息公开情况")).toBe(1);
  expect(score("绩效结果应用")).toBe(2.1);
  expect(score("绩效管理制度执行")).toBe(5);
  expect(score("公用经费控制率")).toBe(1.5);
  expect(score("资产管理合规性")).toBe(1);
  expect(score("采购合同签订时效性")).toBe(2);
  expect(score("部门整体绩效目标产出指标完成情况")).toBe(17.6);
  expect(score("部门整体绩效目标效益指标完成情况")).toBe(20.75);
});

testWithLibreOffice(
  "what does not apply, is not answered or cannot be read gives no score, no error, and says so",
  async () => {
    const shown = await computed([
      ...asPublished,
      answer("预算和决算是否都已公开", "涉密"),
      answer("预算编制时为中小企业预留", 0),
      answer("签订合同的项目一共有几个", 41),
      answer("预算安排公用经费总额", "五百万"),
      answer("有无行政事业性国有资产管理内部管理规程", "没有"),
      goal("C9", 0),
    ]);
    for (const level3 of [
      "预决算公开合规性",
      "采购政策效能",
      "采购合同签订时效性",
      "公用经费控制率",
      "资产管理合规性",
    ]) {
      expect([level3, shown("自评表", `I${FIRST_LINE + lineOf(level3)}`)]).toEqual([level3, ""]);
    }
    const notes = plan.sheets.at(-1)!.cells.map((_, row) => shown("测算底稿", `D${row + 1}`));
    expect(notes).toEqual(expect.arrayContaining(["不适用", "超过100%，请核对", "需填数字"]));
    expect(["G9", "J9", "G4", "H4"].map((cell) => shown("绩效目标表", cell))).toEqual([
      "目标值为0",
      "",
      "",
      "还有产出指标没有得分，请补全。",
    ]);
    expect(shown("自评表", `I${TOTAL_ROW}`)).toEqual(expect.any(Number));
  },
);

testWithLibreOffice("a goal without a rate says why", async () => {
  const shown = await computed([
    goal("C7:F7", -5, 4, "", 3),
    goal("C8:F8", "一百场", 94, "", 3),
    goal("C9:F9", 100, "", "", 3),
  ]);
  const rates = ["G7", "G8", "G9"].map((cell) => shown("绩效目标表", cell));
  expect(rates).toEqual(["不能为负数", "需填数字", ""]);
  expect(["J7", "J8", "J9"].map((cell) => shown("绩效目标表", cell))).toEqual(["", "", ""]);
});

testWithLibreOffice("a goal's rate and score are those of COMPLETION_RATE and SCORE_COMPLETION", async () => {
  const pairs: readonly (readonly [target: number, actual: number])[] = [
    [100, 59.99],
    [100, 60],
    [1000, 709.6],
    [0.95, 0.9499999],
    [0.95, 0.95],
    [80, 120],
    [80, 120.001],
    [10000, 28653],
    [202.6, 132.9],
    [0, 0],
    [0, 3],
  ];
  const goals = (["正向", "反向"] as const).flatMap((direction) => pairs.map(([...pair]) => ({ pair, direction })));
  const values = goals.map(({ pair, direction }): Entry[] => ["产出", "目标", ...pair, direction, 3]);
  const shown = await computed([{ sheet: "绩效目标表", address: `A7:F${6 + goals.length}`, values }]);
  goals.forEach(({ pair: [target, actual], direction }, index) => {
    const isWithoutRate = target === 0 && direction === "正向";
    const rate = isWithoutRate ? "目标值为0" : completionRate(actual, target, direction);
    const score = isWithoutRate ? "" : scoreCompletion(rate, 3);
    const at = { target, actual, direction };
    expect({ ...at, score: shown("绩效目标表", `J${index + 7}`) }).toEqual({ ...at, score });
    const shownRate = shown("绩效目标表", `G${index + 7}`);
    if (typeof rate === "number") expect(shownRate).toBeCloseTo(rate, 12);
    else expect(shownRate).toBe(rate);
  });
});

testWithLibreOffice("goals that were not reported score nothing", async () => {
  const shown = await computed([...asPublished, goal("C3", "否")]);
  expect(["I13", "I14"].map((cell) => shown("自评表", cell))).toEqual([0, 0]);
});
