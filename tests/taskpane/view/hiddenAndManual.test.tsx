/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { insertedGrids, oneProblemGrid } from "../support/publishedGrid";
import { renderPane } from "../support/renderPane";
import { PRODUCT_LINE } from "../support/started";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

test("manual calculation is told, with a button that computes and checks again", async () => {
  const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() } }, (excel) => {
    excel.manualCalculation = true;
  });
  const reads = excel.reads.length;
  await user.click(button("立即计算"));
  expect(excel.done).toEqual(["calculate"]);
  expect(excel.reads.length).toBeGreaterThan(reads);
  excel.manualCalculation = false;
  await user.click(button("重新检查"));
  expect(screen.queryByRole("button", { name: "立即计算" })).not.toBeInTheDocument();
});

test("a finding on a hidden sheet says so, and the way out shows it", async () => {
  const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() } });
  excel.hidden = ["f"];
  await user.click(button(new RegExp(PRODUCT_LINE)));
  expect(screen.getByRole("alert")).toHaveTextContent("隐藏");
  expect(excel.selected).toEqual([]);
  await user.click(button("显示并前往"));
  expect(excel.selected).toEqual(["f!J13"]);
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("forms on hidden sheets are offered, and checked without going there", async () => {
  const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() }, active: "blank" }, (excel) => {
    excel.hidden = ["f"];
  });
  expect(button("插入评分表")).toBeInTheDocument();
  await user.click(button(/^检查“/));
  expect(button(new RegExp(PRODUCT_LINE))).toBeInTheDocument();
  expect(excel.selected).toEqual([]);
});

test("a work paper that is hidden is read, and named", async () => {
  const grids = insertedGrids("自评表", "native");
  const sheets = Object.fromEntries(grids.map((grid) => [grid.sheet, grid]));
  const { store } = await renderPane({ sheets, active: "自评表" }, (excel) => {
    excel.hidden = ["测算底稿"];
  });
  const found = store.get().form?.findings.find(({ id }) => id === "hidden-parts");
  expect(found).toMatchObject({ variant: "companions", args: { sheets: "测算底稿" } });
});
