/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { shippedShelf } from "../../../src/packs/shelf";
import { lastFinishedYear } from "../../../src/form/layout/ofYear";
import { emptyGrid } from "../support/publishedGrid";
import { renderPane } from "../support/renderPane";
import { fill, said } from "../support/said";

beforeEach(() => localStorage.clear());

const insert = () => screen.getByRole("button", { name: said.insertion.insert });
const cardOf = (id: string) => {
  const entry = shippedShelf.find((each) => each.id === id)!;
  return screen.getByRole("button", { name: new RegExp(`^${entry.name["zh-CN"].replace(/[()（）]/g, ".")}`) });
};

test("a pack is searched on the shelf, previewed before anything is written, and inserted for a year and a unit", async () => {
  const { excel, user } = await renderPane({ inserted: emptyGrid() });
  await user.click(screen.getByRole("button", { name: said.packs.change }));
  await user.type(await screen.findByRole("searchbox", { name: said.packs.search }), "四川 项目");
  expect(screen.getByText(fill(said.packs.count, { count: 1 }))).toBeInTheDocument();
  await user.click(cardOf("sichuan-project"));
  expect(screen.queryByRole("searchbox")).toBeNull();

  const year = screen.getByRole("textbox", { name: said.packs.formYear });
  expect(year).toHaveValue(String(lastFinishedYear()));
  await user.clear(year);
  expect(insert()).toHaveAttribute("aria-disabled", "true");
  await user.type(year, "2025年");
  await user.type(screen.getByRole("textbox", { name: said.packs.unit }), "某县水务局");

  await user.click(screen.getByRole("button", { name: said.packs.preview }));
  const preview = await screen.findByRole("region", { name: /部门预算项目支出绩效自评表/ });
  expect(within(preview).getByText("部门预算项目支出绩效自评表（2025年度）")).toBeInTheDocument();
  expect(within(preview).getByText("某县水务局")).toBeInTheDocument();
  expect(excel.insertions).toEqual([]);

  await user.click(insert());
  expect(await screen.findByText(said.inserted.title)).toBeInTheDocument();
  expect(excel.insertions).toEqual([{ id: "sichuan-project", year: 2025, unit: "某县水务局" }]);
});

test("the unit is asked once, and packs used lately stand first", async () => {
  localStorage.setItem("rubric.insertion", JSON.stringify({ unit: "某局", recent: ["hubei-project"] }));
  const { user } = await renderPane({});
  expect(screen.getByRole("textbox", { name: said.packs.unit })).toHaveValue("某局");
  await user.click(screen.getByRole("button", { name: said.packs.change }));
  const recent = await screen.findByRole("region", { name: said.packs.recent });
  expect(within(recent).getAllByRole("button")).toHaveLength(1);
  expect(within(recent).getByText("项目自评表（湖北，20/80）")).toBeInTheDocument();
});

test("a form of one year says that its criteria are of that year; one of every year says nothing", async () => {
  const { user } = await renderPane({});
  const told = fill(said.packs.otherYear, { packYear: 2023, year: lastFinishedYear() });
  expect(screen.getByText(told)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: said.packs.change }));
  await user.click(await screen.findByRole("button", { name: /^项目支出绩效自评表（财政部 2020）/ }));
  expect(screen.queryByText(told)).toBeNull();
});
