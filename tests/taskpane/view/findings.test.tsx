/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { findingInWords } from "../../../src/checks/words";
import { listWords } from "../../../src/taskpane/locale/commands/list";
import { oneProblemGrid, withRowAbove, writtenTo } from "../support/publishedGrid";
import { renderPane } from "../support/renderPane";
import { fill, said, titleOf } from "../support/said";
import { PRODUCT_LINE } from "../support/started";

/** A reason and a remedy: nothing is left to find. */
const COMPLETE = "因一项招标流标；已提前编制采购计划。";

const problem = () => screen.getByRole("button", { name: new RegExp(PRODUCT_LINE) });
const editor = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: said.editor.justification });

test("total, grade, lost points and progress stand above the problems", async () => {
  await renderPane({ sheets: { f: oneProblemGrid() } });
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("自评表");
  const summary = screen.getByRole("region", { name: listWords("zh-CN").summary }).textContent;
  expect(summary).toBe("98.68 / 100 优·扣 1.32·26/26 行");
});

test("the one problem of the published form says what is wrong in numbers, and where", async () => {
  const { store } = await renderPane({ sheets: { f: oneProblemGrid() } });
  const heading = screen.getByRole("heading", { name: fill(said.results.count, { count: 1 }) });
  expect(within(heading).getByRole("status")).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: new RegExp(said.severity.error) })).toHaveTextContent("1");
  const [finding] = store.get().form?.findings ?? [];
  expect(finding).toMatchObject({
    id: "deduction-without-justification",
    variant: "blank",
    address: "J13",
    args: { score: 19.76, weight: 20, lost: 0.24 },
  });
  expect(problem()).toHaveTextContent(findingInWords(finding!, "zh-CN"));
  expect(problem()).toHaveTextContent(fill(said.finding.cell, { address: "J13" }));
});

test("a click on a problem selects its cell and opens the place for the text; Enter does as well", async () => {
  const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() } });
  expect(problem()).toHaveAttribute("aria-expanded", "false");
  await user.click(problem());
  expect(problem()).toHaveAttribute("aria-expanded", "true");
  await waitFor(() => expect(editor()).toHaveFocus());
  problem().focus();
  await user.keyboard("{Enter}");
  expect(excel.selected).toEqual(["f!J13", "f!J13"]);
  expect(editor()).toBeInTheDocument();
});

test("the cursor stands in the box as soon as the box is there", async () => {
  const { user } = await renderPane({ sheets: { f: oneProblemGrid() } });
  await user.click(problem());
  await waitFor(() => expect(editor()).toHaveFocus());
});

test("a problem that a text does not mend has no place for one", async () => {
  const grid = writtenTo(oneProblemGrid(), { J13: "原因", I16: "9.92分" });
  const { user } = await renderPane({ sheets: { f: grid } });
  const row = screen.getByRole("button", { name: /9\.92分/ });
  await user.click(row);
  expect(row).not.toHaveAttribute("aria-expanded");
  expect(screen.queryByRole("textbox", { name: said.editor.justification })).not.toBeInTheDocument();
});

test("the text written in the pane mends the problem, and the pane says what was checked", async () => {
  const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() } });
  await user.click(problem());
  expect(screen.getByRole("button", { name: said.mending.write })).toHaveAttribute("aria-disabled", "true");
  await user.type(editor(), "依据：考核结果。原因：跨年。改进：督办。");
  await user.click(screen.getByRole("button", { name: said.mending.write }));
  expect(await screen.findByRole("heading", { name: said.results.fine })).toBeInTheDocument();
  expect(screen.getByText(titleOf("deduction-without-justification"))).toBeInTheDocument();
  expect(excel.sheets.get("f")?.values[12]?.[9]).toBe("依据：考核结果。原因：跨年。改进：督办。");
});

test("Ctrl+Enter writes; the focus goes on to the next thing to do", async () => {
  // jsdom forgets that the page has the focus when the focused element goes; browsers do not.
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const grid = writtenTo(oneProblemGrid(), { J15: "" });
  const { user } = await renderPane({ sheets: { f: grid } });
  await user.click(problem());
  await user.type(editor(), `${COMPLETE}{Control>}{Enter}{/Control}`);
  const next = await screen.findByRole("button", { name: /部门预算资金支出率/ });
  await waitFor(() => expect(screen.queryByRole("button", { name: new RegExp(PRODUCT_LINE) })).toBeNull());
  expect(screen.getByText(PRODUCT_LINE).closest("li")).toHaveTextContent(listWords("zh-CN").mended);
  await waitFor(() => expect(next).toHaveFocus());
});

test("events of the workbook neither take the focus nor touch half-typed text", async () => {
  const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() } });
  await user.click(problem());
  await user.type(editor(), "进度滞");
  const area = editor();
  excel.sheets.set("f", withRowAbove(writtenTo(oneProblemGrid(), { J15: "" }), 5));
  act(() => excel.happen({ sheetId: "f", kind: "changed" }));
  expect(await screen.findByRole("heading", { name: fill(said.results.count, { count: 2 }) })).toBeInTheDocument();
  expect(problem()).toHaveTextContent(fill(said.finding.cell, { address: "J14" }));
  expect(area).toBeInTheDocument();
  expect(area).toHaveFocus();
  await user.type(area, "后");
  expect(area).toHaveValue("进度滞后");
});

test("a text whose problem was mended in the sheet is kept until the user clears it", async () => {
  const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() } });
  await user.click(problem());
  await user.type(editor(), "进度滞后");
  act(() => excel.edit("f", { J13: COMPLETE }));
  expect(await screen.findByRole("heading", { name: said.orphans.title })).toBeInTheDocument();
  expect(screen.getByRole("textbox", { name: PRODUCT_LINE })).toHaveValue("进度滞后");
  await user.click(screen.getByRole("button", { name: said.editor.clear }));
  expect(screen.queryByRole("heading", { name: said.orphans.title })).not.toBeInTheDocument();
});

test("functions that still compute are told, not taken for errors", async () => {
  const grid = writtenTo(oneProblemGrid(), { J13: COMPLETE, I16: "#BUSY!" });
  await renderPane({ sheets: { f: grid } });
  expect(screen.getAllByText(said.results.computingTitle)).toHaveLength(2);
  expect(screen.getByText(said.results.computing)).toBeInTheDocument();
});

test("in English the same is said in English", async () => {
  const { store } = await renderPane({ language: "en-US", sheets: { f: oneProblemGrid() } });
  expect(problem()).toHaveTextContent(findingInWords(store.get().form!.findings[0]!, "en-US"));
  expect(document.documentElement.lang).toBe("en-US");
});

test("every control has a name", async () => {
  const { user } = await renderPane({ keepsUndo: false, sheets: { f: oneProblemGrid() } });
  await user.click(problem());
  for (const role of ["button", "textbox", "combobox", "switch"] as const) {
    for (const control of screen.getAllByRole(role, { hidden: true })) expect(control).toHaveAccessibleName();
  }
  expect(within(screen.getByRole("main")).getAllByRole("heading").length).toBeGreaterThan(2);
});
