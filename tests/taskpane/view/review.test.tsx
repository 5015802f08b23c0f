/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { fill } from "../../../src/language/fill";
import { reviewWords } from "../../../src/taskpane/locale/commands/review";
import { reviewPageWords } from "../../../src/taskpane/locale/commands/reviewPage";
import { renderPane } from "../support/renderPane";
import { reviewGrid } from "../support/reviewForm";
import { gridOf, foreignRows } from "../support/smallForm";

const words = reviewPageWords("zh-CN");
const REASON = "签到表只有470人，少培训30人次。";

const score = () => screen.getByRole("textbox", { name: /^考核得分/ });
const reason = () => screen.getByRole("textbox", { name: /^理由及依据/ });
const card = () => screen.getByRole("region", { name: words.title });
const at = (name: string) => waitFor(() => expect(card()).toHaveTextContent(name));

async function opened(reviewed?: Parameters<typeof reviewGrid>[0]) {
  const pane = await renderPane({ sheets: { f: reviewGrid(reviewed) } });
  await pane.user.click(screen.getByRole("button", { name: reviewWords("zh-CN").open }));
  await screen.findByRole("heading", { name: words.title });
  return { ...pane, cell: (address: string) => pane.excel.valueAt("f", address) };
}

test("a form without a column for a second score offers no review", async () => {
  await renderPane({ sheets: { f: gridOf("表", foreignRows) } });
  expect(screen.queryByRole("button", { name: reviewWords("zh-CN").open })).toBeNull();
});

test("three lines by keys alone: the score, why where that is due, and on to the next; the head tells the difference", async () => {
  const { user, cell, excel } = await opened();
  await waitFor(() => expect(score()).toHaveFocus());
  expect(card()).toHaveTextContent(fill(words.place, { number: 1, of: 3 }));
  expect(card()).toHaveTextContent("报名人数不足");
  await user.keyboard("47{Enter}");
  expect(reason()).toHaveFocus();
  await user.keyboard(`${REASON}{Enter}`);
  await at("受益人口");
  await waitFor(() => expect(score()).toHaveFocus());
  // The department's own score by one key.
  await user.keyboard("={Enter}");
  await at("学员满意度");
  await user.keyboard("19{Enter}");
  await user.keyboard("没有问卷原件。{Enter}");
  await at("培训人次");
  await waitFor(() =>
    expect(["G3", "H3", "G4", "H4", "G5", "H5"].map(cell)).toEqual([47, REASON, 30, "", 19, "没有问卷原件。"]),
  );
  expect(excel.selected).toEqual(["f!G3", "f!G4", "f!G5", "f!G3"]);
  expect(await screen.findByText("自评 98 → 复核 96（\u22122）")).toBeInTheDocument();
  expect(screen.getByText(fill(words.done, { done: 3, of: 3 }))).toBeInTheDocument();
});

test("what is out of bounds or lacks its reason is told with line and way out, and not written", async () => {
  const { user, cell } = await opened();
  await user.keyboard("51{Enter}");
  const outside = fill(words.problems.outside, { name: "培训人次", least: 0, most: 50 });
  expect(screen.getByText(outside)).toBeInTheDocument();
  expect(score()).toHaveFocus();
  expect(score()).toBeInvalid();
  await user.clear(score());
  await user.keyboard("47{Enter}{Enter}");
  expect(score()).toBeValid();
  expect(reason()).toBeInvalid();
  expect(reason()).toHaveAccessibleDescription(/“培训人次”扣了 3 分/);
  expect(score()).toHaveValue("47");
  expect([cell("G3"), cell("H3")]).toEqual(["", ""]);
});

test("an Enter that ends a composition writes nothing", async () => {
  const { user, cell } = await opened();
  await user.keyboard("47{Enter}");
  fireEvent.change(reason(), { target: { value: "shaopeixun" } });
  fireEvent.keyDown(reason(), { key: "Enter", isComposing: true });
  fireEvent.keyDown(reason(), { key: "Enter", keyCode: 229 });
  expect(reason()).toHaveValue("shaopeixun");
  expect(cell("G3")).toBe("");
});

test("a reason that was used is offered with its count, and put in by a click only", async () => {
  const { user } = await opened([
    ["", ""],
    [29, REASON],
    [19, REASON],
  ]);
  expect(card()).toHaveTextContent(fill(words.times, { count: 2 }));
  expect(reason()).toHaveValue("");
  await user.click(screen.getByRole("button", { name: REASON }));
  expect(reason()).toHaveValue(REASON);
  expect(reason()).toHaveFocus();
});

test("what somebody else wrote meanwhile stays, and what was typed stays in the boxes", async () => {
  const { user, excel, store } = await opened();
  await user.keyboard("47{Enter}少30人次，缺签到表。");
  excel.failure = "cell-changed";
  await user.keyboard("{Enter}");
  await waitFor(() => expect(store.get().trouble?.code).toBe("cell-changed"));
  expect(score()).toHaveValue("47");
  expect(reason()).toHaveValue("少30人次，缺签到表。");
});

test("the card follows the selection while the keyboard is in the sheet, and pages by keys", async () => {
  const { user, store } = await opened();
  await user.keyboard("{PageDown}");
  await at("受益人口");
  await user.keyboard("{PageUp}{PageUp}");
  await at("学员满意度");
  act(() => store.dispatch({ type: "selected", place: { sheetId: "f", address: "C3" } }));
  await at("培训人次");
  await user.click(screen.getByRole("button", { name: words.back }));
  expect(screen.queryByRole("heading", { name: words.title })).toBeNull();
});
