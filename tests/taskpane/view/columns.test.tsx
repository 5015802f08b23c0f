/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { foreignRows, gridOf, oddRows } from "../support/smallForm";
import { renderPane } from "../support/renderPane";

const summary = () => screen.getByText(/把握/);
const role = (heading: string) => screen.getByRole("combobox", { name: `“${heading}”是什么` });

test("what every column was taken for stands folded away, and leads to the column", async () => {
  const { excel, user } = await renderPane({ sheets: { f: gridOf("表", foreignRows) } });
  expect(summary().closest("details")).not.toHaveAttribute("open");
  await user.click(summary());
  expect(role("得分")).toHaveDisplayValue("得分");
  expect(role("分值")).toHaveDisplayValue("三级指标分值");
  expect(role("偏差原因分析及改进措施")).toHaveDisplayValue("扣分说明");
  await user.click(screen.getByRole("button", { name: "得分" }));
  expect(excel.selected).toEqual(["f!E2"]);
});

test("a column that nobody can be sure of is asked about: one choice corrects it, one press takes that back", async () => {
  const { excel, user } = await renderPane({ sheets: { f: gridOf("表", oddRows) } });
  if (!summary().closest("details")?.open) await user.click(summary());
  await user.selectOptions(role("情况"), "扣分说明");
  expect(await screen.findByText("已更正")).toBeInTheDocument();
  expect(excel.corrections).toHaveLength(1);
  expect(screen.getByText(/扣 2 分，但没有写扣分原因/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "恢复自动识别" }));
  expect(screen.queryByText("已更正")).not.toBeInTheDocument();
  expect(excel.corrections).toEqual([]);
});

test("several forms: each can be chosen, and the sheet follows", async () => {
  const sheets = { a: gridOf("项目一", foreignRows), b: gridOf("项目二", [...foreignRows, [], ...foreignRows]) };
  const { excel, user } = await renderPane({ sheets, active: "a" });
  const choice = screen.getByRole("combobox", { name: "检查哪张表（共 3 张）" });
  expect(choice).toHaveDisplayValue("项目一");
  expect(
    within(choice)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["项目一", "项目二：项目支出绩效自评表", "项目二：项目支出绩效自评表"]);
  await user.selectOptions(choice, within(choice).getAllByRole("option")[2]!);
  expect(excel.selected).toEqual(["b!A8"]);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("项目二");
  expect(screen.getByText(/单元格 F10/)).toBeInTheDocument();
});
