/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { fill } from "../../../src/language/fill";
import { mendingWords } from "../../../src/taskpane/locale/commands/mending";
import { emptyGrid } from "../support/publishedGrid";
import { renderPane } from "../support/renderPane";
import { gridOf } from "../support/smallForm";

const words = mendingWords("zh-CN");
const button = (name: string | RegExp) => screen.getByRole("button", { name });

const grid = (scores: readonly (string | number)[]) =>
  gridOf("表", [
    ["项目支出绩效自评表"],
    ["单位名称", ""],
    ["一级指标", "二级指标", "三级指标", "分值", "得分", "扣分说明"],
    ["产出指标", "数量指标", "甲", 50, scores[0] ?? "", ""],
    ["效益指标", "社会效益", "乙", 30, scores[1] ?? "", ""],
    ["满意度指标", "满意度", "丙", 20, scores[2] ?? "", ""],
  ]);

test("several cells are shown before and after, and only those that are ticked change", async () => {
  const { excel, user } = await renderPane({ sheets: { f: grid(["５０", "30分", "20"]) } });
  const all = button(fill(words.all.number, { count: 3 }));
  expect(all).toHaveAttribute("aria-expanded", "false");
  await user.click(all);
  const table = within(screen.getByRole("table"));
  expect(table.getByRole("row", { name: /E5/ })).toHaveTextContent("30分30");
  await user.click(table.getByRole("checkbox", { name: fill(words.tick, { address: "E5 乙" }) }));
  await user.click(button(fill(words.apply, { count: 2 })));
  await waitFor(() => expect(excel.valueAt("f", "E4")).toBe(50));
  expect(excel.valueAt("f", "E5")).toBe("30分");
  expect(excel.valueAt("f", "E6")).toBe(20);
  await waitFor(() => expect(screen.queryByRole("table")).toBeNull());
});

test("what is only guessed is not ticked", async () => {
  const { user } = await renderPane({ sheets: { f: grid(["50", "30", "19%"]) } });
  await user.click(button(fill(words.all.number, { count: 3 })));
  const boxes = screen
    .getAllByRole<HTMLInputElement>("checkbox")
    .filter(({ ariaLabel, labels }) => ariaLabel ?? labels);
  expect(boxes.filter(({ checked }) => checked)).toHaveLength(2);
  expect(screen.getByRole("row", { name: /E6/ })).toHaveTextContent(words.unsure);
});

test("a score is typed where it is missing: Enter writes it as a number, words are not taken", async () => {
  const { excel, user } = await renderPane({ sheets: { f: grid([50, 30, ""]) } });
  await user.click(button(/^丙/));
  const box = await screen.findByRole("textbox", { name: words.number });
  await waitFor(() => expect(box).toHaveFocus());
  await user.type(box, "十九{Enter}");
  expect(screen.getByText(words.notANumber)).toBeInTheDocument();
  expect(excel.valueAt("f", "E6")).toBe("");
  await user.clear(box);
  await user.type(box, "１９.５{Enter}");
  await waitFor(() => expect(excel.valueAt("f", "E6")).toBe(19.5));
});

test("a field of the head is filled in where it is told", async () => {
  const { excel, user } = await renderPane({ sheets: { f: emptyGrid() } });
  await user.click(button(/^表头没有填/));
  await user.click(button(/^单位名称/));
  const box = await screen.findByRole("textbox");
  await user.type(box, "某区某局{Control>}{Enter}{/Control}");
  await waitFor(() => expect(excel.valueAt("f", "E4")).toBe("某区某局"));
});
