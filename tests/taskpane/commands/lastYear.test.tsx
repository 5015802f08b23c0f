/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, configure, screen } from "@testing-library/react";
import { workbookBytes } from "../../../src/spreadsheet/ooxml/writeWorkbook";
import { reportSheetWords } from "../../../src/taskpane/locale/commands/reportSheets";
import { filledTianhe } from "../../support/forms/filledTianhe";
import { insertedGrids } from "../support/publishedGrid";
import { renderPane } from "../support/renderPane";
import { fill, said } from "../support/said";
import { gridOf } from "../support/smallForm";
import { started } from "../support/started";

jest.setTimeout(120_000);
/** A page is loaded when it is first shown, on a busy machine slowly. */
configure({ asyncUtilTimeout: 30_000 });

const head = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"];
const lastYear = gridOf("去年", [
  ["项目支出绩效自评表（2023年度）"],
  head,
  ["产出指标", "数量指标", "1.培训人次", "≥500人次", "480人次", 50, 48, "因疫情延期；已列入明年计划。"],
  ["效益指标", "社会效益指标", "受益人口数量", "≥3000人", "3200人", 30, 30, ""],
  ["满意度指标", "服务对象满意度指标", "学员满意度", "≥90%", "95%", 20, 20, ""],
  ["总分", "", "", "", "", 100, 98, ""],
]);
const thisYear = gridOf("今年", [
  ["项目支出绩效自评表（2024年度）"],
  head,
  ["产出指标", "数量指标", "培训人次", "", "", 50, "", ""],
  ["产出指标", "质量指标", "证书通过率", "", "", 10, "", ""],
  ["效益指标", "社会效益指标", "受益人口数", "≥4000人", "", 20, "", ""],
  ["满意度指标", "服务对象满意度指标", "学员满意度", "", "", 20, "", ""],
  ["总分", "", "", "", "", 100, "", ""],
]);
const sheets = { now: thisYear, before: lastYear };

test("what was matched is shown line by line before anything is written; results, scores and texts stay behind", async () => {
  const { user, excel, store } = await renderPane({ sheets, active: "now" });
  await user.click(screen.getByRole("button", { name: said.lastYear.open, hidden: true }));
  await user.click(await screen.findByRole("button", { name: "去年" }));
  expect(await screen.findByText(fill(said.lastYear.matched, { count: 4, matched: 3 }))).toBeInTheDocument();
  const page = store.get().page;
  if (page?.kind !== "last-year" || !page.found) throw new Error("nothing was compared");
  expect(page.found.lines.map(({ name, nameBefore, how }) => [name, nameBefore, how])).toEqual([
    ["培训人次", "1.培训人次", "alike"],
    ["受益人口数", "受益人口数量", "renamed"],
    ["学员满意度", "", "same"],
  ]);
  expect([page.found.newNames, page.found.goneNames]).toEqual([["证书通过率"], []]);
  expect(page.found.phrases).toEqual(["因疫情延期；已列入明年计划。"]);
  expect(excel.valueAt("now", "D3")).toBe("");
  // What is filled in already stays unless the user says otherwise.
  await user.click(screen.getByRole("button", { name: fill(said.lastYear.carry, { count: 2 }) }));
  expect(["D3", "D4", "D5", "D6", "E3", "G3", "H3", "F5"].map((cell) => excel.valueAt("now", cell))).toEqual([
    "≥500人次",
    "",
    "≥4000人",
    "≥90%",
    "",
    "",
    "",
    20,
  ]);
  expect(store.get().outcome).toMatchObject({ kind: "carry-over", result: { count: 2 } });
});

test("what stands there already is replaced where the user ticks that", async () => {
  const { user, excel } = await renderPane({ sheets, active: "now" });
  await user.click(screen.getByRole("button", { name: said.lastYear.open, hidden: true }));
  await user.click(await screen.findByRole("button", { name: "去年" }));
  await user.click(await screen.findByRole("checkbox", { name: fill(said.lastYear.overwrite, { count: 2 }) }));
  await user.click(screen.getByRole("button", { name: fill(said.lastYear.carry, { count: 4 }) }));
  expect([excel.valueAt("now", "D5"), excel.valueAt("now", "F5")]).toEqual(["≥3000人", 30]);
});

test("last year's points and texts are kept where they are ticked, and stand beside this year's", async () => {
  const { user, excel, store } = await renderPane({ sheets, active: "now" });
  await user.click(screen.getByRole("button", { name: said.lastYear.open, hidden: true }));
  await user.click(await screen.findByRole("button", { name: "去年" }));
  await user.click(await screen.findByRole("checkbox", { name: fill(said.lastYear.keepPhrases, { count: 1 }) }));
  await user.click(screen.getByRole("button", { name: fill(said.lastYear.carry, { count: 2 }) }));
  expect(excel.lastYears).toMatchObject([
    { sheet: "今年", table: 0, source: "去年", total: 98, weight: 100, phrases: ["因疫情延期；已列入明年计划。"] },
  ]);
  expect(excel.lastYears[0]?.sections.map(({ name, score }) => [name, score])).toEqual([
    ["产出指标", 48],
    ["效益指标", 30],
    ["满意度指标", 20],
  ]);
  expect(store.get().outcome).toMatchObject({ result: { count: 2, phrases: 1, isCompared: true } });
  // Where points were lost this year, the text is at hand, and only put in when it is chosen.
  act(() => excel.edit("now", { E3: "480人次", G3: 48 }));
  act(() => excel.select("now", "H3"));
  const phrase = { name: "因疫情延期；已列入明年计划。", hidden: true };
  await user.click(await screen.findByRole("button", phrase));
  expect(screen.getByDisplayValue("因疫情延期；已列入明年计划。")).toBeInTheDocument();
  await act(async () => store.dispatch({ type: "page", page: { kind: "overview" } }));
  const words = reportSheetWords("zh-CN");
  expect(await screen.findByText(fill(words.lastYear, { score: 48, weight: 50, rate: 96 }))).toBeInTheDocument();
  expect(screen.getByText(fill(words.lastYearTotal, { source: "去年", total: 98, weight: 100 }))).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: words.asSheet }));
  expect(excel.reports[0]?.cells.flat()).toEqual(expect.arrayContaining([48, 0.96]));
});

test("where nothing can be written nothing is kept either", async () => {
  const { controller, excel, state } = await started({ sheets, active: "now" });
  const cell = { kind: "target", name: "", sheetId: "now", address: "D3", from: "不在", to: "≥1" } as const;
  const kept = { source: "去年", total: 98, weight: 100, sections: [], phrases: ["因疫情延期。"] };
  await controller.perform({ kind: "carry-over", cells: [cell], missingRows: 0, kept });
  expect([state().trouble?.code, excel.lastYears, state().lastYears]).toEqual(["cell-changed", [], []]);
});

test("with nothing ticked nothing of last year is kept", async () => {
  const { user, excel } = await renderPane({ sheets, active: "now" });
  await user.click(screen.getByRole("button", { name: said.lastYear.open, hidden: true }));
  await user.click(await screen.findByRole("button", { name: "去年" }));
  await user.click(await screen.findByRole("checkbox", { name: said.lastYear.compare }));
  await user.click(screen.getByRole("button", { name: fill(said.lastYear.carry, { count: 2 }) }));
  expect(excel.lastYears).toEqual([]);
});

test("a file gives its goals to the blank rows of the goal table, and no results", async () => {
  const grids = insertedGrids();
  const byId = Object.fromEntries(grids.map((grid) => [`id of ${grid.sheet}`, grid]));
  const { controller, state } = await started({ sheets: byId, active: "id of 自评表" });
  const bytes = workbookBytes(filledTianhe().data);
  const file = Object.assign(new File([], "去年.xlsx"), { arrayBuffer: async () => bytes.slice().buffer });
  await controller.perform({ kind: "compare-last-year", from: file });
  const { page, trouble } = state();
  if (page?.kind !== "last-year" || !page.found) throw new Error(trouble?.detail ?? "nothing was compared");
  expect([page.found.source, page.found.count, page.found.lines.length]).toEqual(["去年.xlsx", 26, 26]);
  expect(page.found.goals.length).toBeGreaterThan(20);
  expect(new Set(page.found.goals.map(({ sheetId }) => sheetId))).toEqual(new Set(["id of 绩效目标表"]));
  expect(page.found.head.map(({ kind }) => kind)).toContain("goal");
});

test("a file that is none says so and keeps the page", async () => {
  const { controller, state } = await started({ sheets, active: "now" });
  const file = Object.assign(new File(["x"], "坏.xlsx"), { arrayBuffer: async () => new Uint8Array([1, 2]).buffer });
  await controller.perform({ kind: "compare-last-year", from: file });
  expect(state().page).toMatchObject({ kind: "last-year", found: null });
  expect(state().page).toHaveProperty("problem", expect.stringMatching(/./));
});
