/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import type { ScoreOrigin } from "../../../src/operations/scoreOrigin";
import { emptyGrid, insertedGrids, oneProblemGrid, writtenTo } from "../support/publishedGrid";
import { renderPane } from "../support/renderPane";
import { PRODUCT_LINE } from "../support/started";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

test("many findings of one check are one row until it is opened", async () => {
  const { user } = await renderPane({ sheets: { f: emptyGrid() } });
  const scores = button("得分要填齐：26 处");
  expect(scores).toHaveAttribute("aria-expanded", "false");
  expect(screen.queryByRole("button", { name: new RegExp(PRODUCT_LINE) })).not.toBeInTheDocument();
  await user.click(scores);
  expect(scores).toHaveAttribute("aria-expanded", "true");
  expect(button(new RegExp(PRODUCT_LINE))).toBeInTheDocument();
  await user.click(scores);
  expect(screen.queryByRole("button", { name: new RegExp(PRODUCT_LINE) })).not.toBeInTheDocument();
});

test("folding that sets in while somebody types keeps the text area, its text and the focus", async () => {
  const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() } });
  await user.click(button(new RegExp(PRODUCT_LINE)));
  const area = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "扣分说明" });
  await user.type(area, "因招标");
  act(() => excel.edit("f", { J15: "", J18: "", J35: "", I19: 0, I20: 0, I21: 0 }));
  expect(await screen.findByRole("button", { name: /扣分要写原因：\d+ 处/ })).toHaveAttribute("aria-expanded", "true");
  expect(area).toHaveFocus();
  await user.type(area, "流标");
  expect(area).toHaveValue("因招标流标");
});

test("the help of a check opens in place", async () => {
  const { user } = await renderPane({ sheets: { f: oneProblemGrid() } });
  const help = button("怎么改：扣分要写原因");
  await user.click(help);
  expect(help).toHaveAttribute("aria-expanded", "true");
  for (const part of ["为什么", "例如"]) expect(screen.getByText(part)).toBeInTheDocument();
  await user.click(help);
  expect(screen.queryByText("例如")).not.toBeInTheDocument();
});

test("a text that is unmistakably a number becomes one with a click", async () => {
  const { excel, user } = await renderPane({ sheets: { f: writtenTo(oneProblemGrid(), { I34: "１.5" }) } });
  await user.click(button("改为 1.5"));
  expect(excel.valueAt("f", "I34")).toBe(1.5);
  expect(screen.queryByRole("button", { name: "改为 1.5" })).not.toBeInTheDocument();
});

test.each([
  ["addin", "改用 Excel 自带公式", "改用评分函数"],
  ["native", "改用评分函数", "改用 Excel 自带公式"],
] as const)("a form with %s formulas offers the other kind only", async (kind, offered, other) => {
  const grids = insertedGrids("自评表", kind);
  await renderPane({ sheets: Object.fromEntries(grids.map((grid) => [grid.sheet, grid])), active: "自评表" });
  expect(screen.getByText(offered)).toBeInTheDocument();
  expect(screen.queryByText(other)).not.toBeInTheDocument();
});

test("marks are set, brought up to date and taken away", async () => {
  const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() } });
  await user.click(button("标记问题"));
  expect(await screen.findByRole("button", { name: "清除标记" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "更新标记" })).not.toBeInTheDocument();
  act(() => excel.edit("f", { J18: "" }));
  await user.click(await screen.findByRole("button", { name: "更新标记" }));
  expect(excel.marks.map(({ address }) => address)).toContain("J18");
  await user.click(button("清除标记"));
  expect(excel.marks).toEqual([]);
  expect(button("标记问题")).toBeInTheDocument();
});

test("switching lists what stayed, and each leads to its cell", async () => {
  const left = [{ sheet: "测算底稿", address: "D20", reason: "band-text-in-cell", formula: "=1" }] as const;
  const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() }, switched: { switched: 16, left } });
  await user.click(screen.getByText("更多操作"));
  await user.click(button("改用 Excel 自带公式"));
  expect(await screen.findByText("有 1 条没有改：")).toBeInTheDocument();
  expect(screen.getByText("分档写在单元格里，自带公式读不了")).toBeInTheDocument();
  await user.click(button("测算底稿 D20"));
  expect(excel.selected).toEqual(["测算底稿!D20"]);
  await user.click(button("关闭提示"));
  expect(screen.queryByText("有 1 条没有改：")).not.toBeInTheDocument();
});

test("formulas that still fail after reconnecting are told with the way out", async () => {
  const { user } = await renderPane({
    sheets: { f: oneProblemGrid() },
    reconnected: { rewritten: 17, sheets: ["自评表"], failing: 2 },
  });
  await user.click(screen.getByText("更多操作"));
  await user.click(button("重新连接公式"));
  expect(await screen.findByText(/仍有 2 条显示 #NAME\?/)).toBeInTheDocument();
});

const ORIGIN: ScoreOrigin = {
  sheet: "自评表",
  address: "I15",
  kind: "addin",
  formula: "=RUBRIC.SCORE_RATIO(10,测算底稿!C9)",
  rule: "支出率乘以分值",
  inputs: [{ sheet: "测算底稿", address: "C9", label: "支出率", shown: "99.23%" }],
  steps: ["99.23% × 10 分 = 9.92 分"],
  result: "9.92",
  problem: null,
};

test("the selected score says how it came about, without taking the focus or moving what is typed", async () => {
  const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() } });
  excel.origins.set("f!I15", ORIGIN);
  await user.click(button(new RegExp(PRODUCT_LINE)));
  const area = screen.getByRole("textbox", { name: "扣分说明" });
  await user.type(area, "因");
  act(() => excel.select("f", "I15"));
  const card = await screen.findByRole("complementary", { name: "得分怎么来的" });
  expect(area).toHaveFocus();
  expect(card).toHaveTextContent("99.23% × 10 分 = 9.92 分");
  expect(screen.getByRole("main")).not.toContainElement(card);
  await user.click(within(card).getByRole("button", { name: "支出率" }));
  expect(excel.selected.at(-1)).toBe("测算底稿!C9");
  act(() => excel.select("f", "A1"));
  await expect(screen.findByRole("main")).resolves.toBeInTheDocument();
});

test("a typed score says so", async () => {
  const { excel } = await renderPane({ sheets: { f: oneProblemGrid() } });
  excel.origins.set("f!I15", { ...ORIGIN, kind: "typed", formula: null, rule: null, inputs: [], steps: [] });
  act(() => excel.select("f", "I15"));
  const card = await screen.findByRole("complementary");
  expect(card).toHaveTextContent("直接填写的，没有公式。");
});

test("once the user goes on, the message of an insertion is one line", async () => {
  const { user } = await renderPane({ inserted: emptyGrid() });
  await user.click(screen.getByText("公式：评分函数"));
  await user.click(screen.getByRole("radio", { name: /Excel 自带公式/ }));
  await user.click(button("插入评分表"));
  await user.click(await screen.findByRole("button", { name: "去填测算底稿" }));
  expect(screen.getByText("评分表已插入")).toBeInTheDocument();
  expect(screen.queryByText(/得分会自动算出/)).not.toBeInTheDocument();
  expect(button("撤销插入")).toBeInTheDocument();
});

describe("the copy for sending", () => {
  it("is made by one button, which says where it is and what became of the formulas", async () => {
    const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() } });
    expect(screen.getByText(/还有 \d+ 个错误，建议改好再生成/)).toBeInTheDocument();
    await user.click(button("生成报送版"));
    expect(excel.done).toContain("plain f 自评表（报送版）");
    expect(await screen.findByText("报送版已生成：“自评表（报送版）”。原表没有改动。")).toBeInTheDocument();
    expect(screen.getByText(/^25 条要用插件或别的工作表的公式已换成数值/)).toBeInTheDocument();
  });

  it("is not made while cells are not ready: each is named and leads there", async () => {
    const cells = [{ address: "I15", value: "#NAME?" }];
    const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() }, plain: { kind: "unready", cells } });
    await user.click(button("生成报送版"));
    expect(await screen.findByText(/^报送版没有生成/)).toBeInTheDocument();
    await user.click(button("I15"));
    expect(excel.selected.at(-1)).toMatch(/!I15$/);
  });
});
