/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { emptyGrid, oneProblemGrid } from "../support/publishedGrid";
import { renderPane } from "../support/renderPane";

test("an empty workbook: one sentence, the pack of 2023 chosen, one call to action", async () => {
  await renderPane({});
  expect(screen.getByRole("combobox", { name: "选择评分表" })).toHaveDisplayValue("天河区 2023");
  expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "从文件打开（.json）",
    "插入评分表",
    "检查当前工作表",
    "打开文件检查",
  ]);
});

test("after the insertion the pane says what is next, leads there, and offers the way back", async () => {
  const { excel, user } = await renderPane({ inserted: emptyGrid() });
  await user.click(screen.getByRole("button", { name: "插入评分表" }));
  expect(await screen.findByText("评分表已插入")).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "还没有填得分" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "去填测算底稿" }));
  expect(excel.selected).toEqual(["paper!C5"]);
  await user.click(screen.getByRole("button", { name: "撤销插入" }));
  await user.click(screen.getByRole("button", { name: "保留" }));
  expect(excel.sheets.has("new")).toBe(true);
  await user.click(screen.getByRole("button", { name: "撤销插入" }));
  await user.click(screen.getByRole("button", { name: "删除" }));
  expect(await screen.findByText("已撤销插入")).toBeInTheDocument();
  expect(excel.sheets.has("new")).toBe(false);
  expect(screen.getByRole("button", { name: "插入评分表" })).toBeInTheDocument();
});

test("functions that Excel does not know are told with the way out", async () => {
  const { user } = await renderPane({ inserted: emptyGrid(), functions: "unknown-name" });
  await user.click(screen.getByRole("button", { name: "插入评分表" }));
  expect(await screen.findByText("得分公式还不能计算")).toBeInTheDocument();
});

test("checking a sheet without a form says what a form looks like", async () => {
  const { user } = await renderPane({});
  await user.click(screen.getByRole("button", { name: "检查当前工作表" }));
  expect(await screen.findByText("没有认出评分表")).toBeInTheDocument();
});

test("a refusal says what happened, what to do, and tries again", async () => {
  const { excel, user } = await renderPane({ inserted: emptyGrid() });
  excel.failure = "cell-edit";
  await user.click(screen.getByRole("button", { name: "插入评分表" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("请先按 Enter 或 Esc 结束编辑");
  excel.failure = null;
  await user.click(screen.getByRole("button", { name: "重试" }));
  expect(await screen.findByText("评分表已插入")).toBeInTheDocument();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test.each([
  ["outside-excel", "请在 Excel 里打开"],
  ["no-answer", "无法连接 Excel"],
] as const)("without Excel (%s) the pane says so", async (failure, title) => {
  await renderPane({}, (excel) => {
    excel.failure = failure;
  });
  expect(screen.getByRole("alert")).toHaveTextContent(title);
});

test("an old Excel: checking by itself is off, and the switch says what it costs", async () => {
  const { excel, user } = await renderPane({ keepsUndo: false, sheets: { f: oneProblemGrid() } });
  const live = screen.getByRole("switch", { name: "修改后自动检查" });
  expect(live).not.toBeChecked();
  expect(live).toHaveAccessibleDescription(/撤销记录/);
  await user.click(live);
  expect(live).toBeChecked();
  expect(excel.watchers).toBe(2);
});
