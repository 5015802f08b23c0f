/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { findingInWords } from "../../../src/checks/words";
import type { ColumnRole } from "../../../src/form/columns";
import { columnInWords } from "../../../src/form/locale/columnWords";
import { foreignRows, gridOf, oddRows } from "../support/smallForm";
import { renderPane } from "../support/renderPane";
import { anyOf, fill, said } from "../support/said";

const roleName = (role: ColumnRole, level: number | null = null) => columnInWords({ role, level }, "zh-CN");
const summary = () =>
  screen.getByText(new RegExp(`${anyOf(said.columns.label).source}|${anyOf(said.columns.doubtful).source}`));
const role = (heading: string) => screen.getByRole("combobox", { name: fill(said.columns.role, { heading }) });

test("what every column was taken for stands folded away, and leads to the column", async () => {
  const { excel, user } = await renderPane({ sheets: { f: gridOf("表", foreignRows) } });
  expect(summary().closest("details")).not.toHaveAttribute("open");
  await user.click(summary());
  expect(role("得分")).toHaveDisplayValue(roleName("score"));
  expect(role("分值")).toHaveDisplayValue(roleName("weight", 3));
  expect(role("偏差原因分析及改进措施")).toHaveDisplayValue(roleName("justification"));
  await user.click(screen.getByRole("button", { name: "得分" }));
  expect(excel.selected).toEqual(["f!E2"]);
});

test("a column that nobody can be sure of is asked about: one choice corrects it, one press takes that back", async () => {
  const { excel, store, user } = await renderPane({ sheets: { f: gridOf("表", oddRows) } });
  if (!summary().closest("details")?.open) await user.click(summary());
  await user.selectOptions(role("情况"), roleName("justification"));
  expect(await screen.findByText(said.columns.certainty.corrected)).toBeInTheDocument();
  expect(excel.corrections).toHaveLength(1);
  expect(screen.getByText(findingInWords(store.get().form!.findings[0]!, "zh-CN"))).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: said.correction.restore }));
  expect(screen.queryByText(said.columns.certainty.corrected)).not.toBeInTheDocument();
  expect(excel.corrections).toEqual([]);
});

test("several forms: each can be chosen, and the sheet follows", async () => {
  const sheets = { a: gridOf("项目一", foreignRows), b: gridOf("项目二", [...foreignRows, [], ...foreignRows]) };
  const { excel, user } = await renderPane({ sheets, active: "a" });
  const second = fill(said.columns.formOf, { sheet: "项目二", title: "项目支出绩效自评表" });
  const choice = screen.getByRole("combobox", { name: fill(said.columns.form, { count: 3 }) });
  expect(choice).toHaveDisplayValue("项目一");
  expect(
    within(choice)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["项目一", second, second]);
  await user.selectOptions(choice, within(choice).getAllByRole("option")[2]!);
  expect(excel.selected).toEqual(["b!A8"]);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("项目二");
  expect(screen.getByText(fill(said.finding.cell, { address: "F10" }))).toBeInTheDocument();
});
