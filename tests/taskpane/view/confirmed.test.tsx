/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, configure, screen, within } from "@testing-library/react";
import { fill, said } from "../support/said";
import { renderPane } from "../support/renderPane";
import { publishedGrid } from "../support/publishedGrid";

jest.setTimeout(120_000);
/** A page is loaded when it is first shown, on a busy machine slowly. */
configure({ asyncUtilTimeout: 30_000 });

const keepButtons = () => screen.queryAllByRole("button", { name: said.confirming.keep });

test("a finding is kept with a note, folds away, and can be one again", async () => {
  const { user, excel, store } = await renderPane({ sheets: { f: publishedGrid() } });
  const before = store.get().form!.findings;
  const errors = before.filter(({ severity }) => severity === "error");
  expect(keepButtons()).toHaveLength(before.length - errors.length);
  await user.click(keepButtons()[0]!);
  expect(screen.getByRole("button", { name: said.confirming.save })).toHaveAttribute("aria-disabled", "true");
  await user.type(screen.getByRole("textbox", { name: said.confirming.note }), "已与合同核对{Enter}");
  expect(excel.confirmations).toMatchObject([{ note: "已与合同核对" }]);
  expect(store.get().form!.findings).toHaveLength(before.length - 1);
  const group = (await screen.findByText(fill(said.confirming.group, { count: 1 }))).closest("details")!;
  expect(within(group).getByText(fill(said.confirming.says, { note: "已与合同核对" }))).toBeInTheDocument();
  await user.click(within(group).getByText(fill(said.confirming.group, { count: 1 })));
  await user.click(within(group).getByRole("button", { name: said.confirming.back }));
  expect(excel.confirmations).toEqual([]);
  expect(store.get().form!.findings.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
});

test("it comes back when its cell changes", async () => {
  const { user, excel, store } = await renderPane({ sheets: { f: publishedGrid() } });
  const [kept] = store.get().form!.findings.filter(({ severity }) => severity !== "error");
  await user.click(keepButtons()[0]!);
  await user.type(screen.getByRole("textbox", { name: said.confirming.note }), "属实{Enter}");
  expect(store.get().form!.confirmed.map(({ address }) => address)).toEqual([kept!.address]);
  act(() => excel.edit("f", { [kept!.address]: `${String(excel.valueAt("f", kept!.address))}（改）` }));
  await user.click(screen.getByRole("button", { name: said.checking.check }));
  expect(store.get().form!.confirmed).toEqual([]);
});
