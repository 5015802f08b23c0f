/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { layOutForm } from "../../../src/form/layout";
import { packs } from "../../../src/packs";
import type { Rubric } from "../../../src/rubric/rubric";
import { rubricLines } from "../../../src/rubric/rubricLines";
import { keepPack } from "../../../src/taskpane/control/ownPacks";
import { planGrid } from "../../support/forms/planGrid";
import { renderPane } from "../support/renderPane";
import { fill, said } from "../support/said";

const sheets = { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" };
const shipped = packs.find(({ id }) => id === "tianhe-2023")!;
const own: Rubric = { ...shipped, id: "own-form", version: 1 };
const [first] = rubricLines(own);
const { explanation } = { ...first!.indicator, ...first!.line };
/** The same form, with the first line explained otherwise. */
const next = (version: number): Rubric =>
  JSON.parse(JSON.stringify({ ...own, version }), (_, value: unknown) =>
    value === explanation ? "按新办法解释。" : value,
  ) as Rubric;

beforeEach(() => localStorage.clear());

/** The pane at a form that was made by the first version, in a workbook that brings it along. */
const opened = () => {
  const plan = layOutForm(own, sheets, "zh-CN", { keepPack: true });
  const names = new Map(plan.names?.map(({ name, formula }) => [name, formula]));
  const grids = plan.sheets.map((sheet) => ({ ...planGrid(sheet), names }));
  return renderPane({
    sheets: Object.fromEntries(grids.map((grid) => [grid.sheet, grid])),
    active: sheets.formSheet,
    kept: { packs: [own], problems: [] },
  });
};
const told = (version: number): string => fill(said.template.newer, { name: own.name["zh-CN"], old: 1, version });

test("a form made by an older version of an own template says so, and what is different; it goes on working", async () => {
  expect(keepPack("", next(2))?.version).toBe(2);
  const { store } = await opened();
  const note = await screen.findByText(told(2), { exact: false });
  expect(note).toHaveTextContent(fill(said.template.changedLines, { count: 1, names: first!.path.at(-1)! }));
  expect(store.get().form?.source.form.lines).toHaveLength(26);
});

test.each([
  ["the same version", 1],
  ["none that is kept", 0],
])("with %s nothing is told", async (_, version) => {
  if (version > 0) keepPack("", own);
  await opened();
  expect(screen.queryByText(told(2), { exact: false })).toBeNull();
});
