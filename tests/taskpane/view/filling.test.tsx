/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { fill } from "../../../src/language/fill";
import { cardWords } from "../../../src/taskpane/locale/commands/filling";
import { listWords } from "../../../src/taskpane/locale/commands/list";
import { sendingWords } from "../../../src/taskpane/locale/commands/sending";
import { zhCN } from "../../../src/taskpane/locale/zh-CN";
import { emptyGrid, oneProblemGrid } from "../support/publishedGrid";
import { renderPane } from "../support/renderPane";
import { gridOf } from "../support/smallForm";
import { PRODUCT_LINE } from "../support/started";

const words = listWords("zh-CN");
const summary = () => screen.getByRole("region", { name: words.summary }).textContent;
const groups = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);

/** So many lines, none of them scored. */
const longForm = (lines: number, weight = 1) =>
  gridOf("表", [
    ["项目支出绩效自评表"],
    ["一级指标", "二级指标", "三级指标", "分值", "得分", "偏差原因分析及改进措施"],
    ...Array.from({ length: lines }, (_, at) => [
      at < lines / 2 ? "产出指标" : "效益指标",
      "数量指标",
      `指标${at}`,
      weight,
      "",
      "",
    ]),
  ]);

test("an empty form shows nothing red, no grade and no losses: what is to fill in is told in grey", async () => {
  await renderPane({ sheets: { f: emptyGrid() } });
  expect(groups()[0]).toContain(words.toFill);
  expect(groups().join()).not.toContain(zhCN.severity.error);
  expect(summary()).toMatch(/^已得 0·填了 0\/26 行·还要填 \d+ 格$/);
});

/** How many cells the head says are to fill. */
const toFill = () => Number(/还要填 (\d+) 格/.exec(summary() ?? "")?.[1] ?? 0);
const card = () => screen.getByRole("region", { name: cardWords("zh-CN").label }).textContent;

test("what is to fill has one number everywhere: head, card, and the way to the file, which tells nothing of it as wrong", async () => {
  const { excel } = await renderPane({ sheets: { f: longForm(10, 10) } });
  expect(toFill()).toBe(10);
  expect(card()).toContain(fill(cardWords("zh-CN").left, { count: 10 }));
  const entry = sendingWords("zh-CN");
  const told = (what: string) => fill(entry.stillOpen, { what });
  const toFillTold = (count: number) => fill(entry.toFill, { count });
  expect(screen.getByText(told(toFillTold(10)))).toBeInTheDocument();
  // A score above its weight is wrong, and filled in.
  act(() => excel.edit("f", { E3: 20 }));
  const both = told([toFillTold(9), fill(entry.toMend, { count: 1 })].join(entry.and));
  expect(await screen.findByText(both)).toBeInTheDocument();
  expect(toFill()).toBe(9);
  expect(card()).toContain(fill(cardWords("zh-CN").left, { count: 9 }));
});

test("texts that say why points were lost are no cells to fill for the card either", async () => {
  await renderPane({ sheets: { f: oneProblemGrid() } });
  const words = cardWords("zh-CN");
  expect(toFill()).toBe(0);
  expect(card()).not.toMatch(/还有 \d+ 格/);
  expect(card()).toContain(fill(words.toSection, { section: words.sections.justifications, filled: 3, of: 4 }));
});

test("chips show one section, and a search what has the words; both together", async () => {
  const { user } = await renderPane({ sheets: { f: longForm(40) } });
  const rows = () => screen.queryAllByRole("button", { name: /^指标/ }).length;
  await user.click(screen.getByRole("button", { name: /^没有填得分：/ }));
  expect(rows()).toBe(40);
  await user.click(screen.getByRole("button", { name: /^产出指标/ }));
  await waitFor(() => expect(rows()).toBe(20));
  await user.type(screen.getByRole("searchbox", { name: words.search }), "指标1");
  await waitFor(() => expect(rows()).toBe(11));
  await user.type(screen.getByRole("searchbox", { name: words.search }), "这样的没有");
  expect(await screen.findByText(words.noMatch)).toBeInTheDocument();
});

test("of a thousand rows only those in view are drawn", async () => {
  // A page that is laid out: the pane's height and that of a row.
  jest.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(400);
  jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(80);
  const { user } = await renderPane({ sheets: { f: longForm(1000) } });
  await user.click(screen.getByRole("button", { name: /^没有填得分：/ }));
  const drawn = document.querySelectorAll(".findings-long > .finding");
  expect(drawn.length).toBeGreaterThan(4);
  expect(drawn.length).toBeLessThan(40);
  jest.restoreAllMocks();
});

test("a cell that is filled in is ticked where it stood; a check that is asked for lets it go", async () => {
  const { excel, user } = await renderPane({ sheets: { f: longForm(3) } });
  act(() => excel.edit("f", { E4: 1 }));
  const done = await screen.findByText(words.mended);
  expect(done.closest("li")).toHaveTextContent("指标1");
  const places = screen.getAllByRole("listitem").map(({ textContent }) => textContent?.slice(0, 3));
  expect([...new Set(places.filter((text) => /^指标\d/.test(text ?? "")))]).toEqual(["指标0", "指标1", "指标2"]);
  await user.click(screen.getByRole("button", { name: /重新检查/ }));
  await waitFor(() => expect(screen.queryByText(words.mended)).toBeNull());
});

test("one cell has one box: where its problem is open below, the card has none", async () => {
  const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() } });
  const region = () => within(screen.getByRole("region", { name: cardWords("zh-CN").label }));
  act(() => excel.select("f", "J13"));
  expect(await region().findByRole("textbox")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: new RegExp(PRODUCT_LINE) }));
  await waitFor(() => expect(screen.getByRole("textbox", { name: zhCN.editor.justification })).toHaveFocus());
  expect(region().queryByRole("textbox")).not.toBeInTheDocument();
  // Somebody goes on in the sheet: the keyboard leaves the pane.
  act(() => (document.activeElement as HTMLElement).blur());
  act(() => excel.select("f", "J15"));
  expect(await region().findByRole("textbox")).toBeInTheDocument();
});
