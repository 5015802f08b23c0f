/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { insertedGrids, oneProblemGrid } from "../support/publishedGrid";
import { renderPane } from "../support/renderPane";
import { anyOf, said } from "../support/said";
import { PRODUCT_LINE } from "../support/started";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

test("manual calculation is told, with a button that computes and checks again", async () => {
  const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() } }, (excel) => {
    excel.manualCalculation = true;
  });
  const reads = excel.reads.length;
  await user.click(button(said.calculation.label));
  expect(excel.done).toEqual(["calculate"]);
  expect(excel.reads.length).toBeGreaterThan(reads);
  excel.manualCalculation = false;
  await user.click(button(said.checking.check));
  expect(screen.queryByRole("button", { name: said.calculation.label })).not.toBeInTheDocument();
});

test("a finding on a hidden sheet says so, and the way out shows it", async () => {
  const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() } });
  excel.hidden = ["f"];
  await user.click(button(new RegExp(PRODUCT_LINE)));
  expect(screen.getByRole("alert")).toHaveTextContent(said.problems["sheet-hidden"].title);
  expect(excel.selected).toEqual([]);
  await user.click(button(said.selection.reveal));
  expect(excel.selected).toEqual(["f!J13"]);
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("forms on hidden sheets are offered, and checked without going there", async () => {
  const { excel, user } = await renderPane({ sheets: { f: oneProblemGrid() }, active: "blank" }, (excel) => {
    excel.hidden = ["f"];
  });
  expect(button(said.insertion.insert)).toBeInTheDocument();
  await user.click(button(anyOf(said.hidden.check)));
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
