import { packs } from "../../src/packs";
import { layOutForm } from "../../src/form/layout";
import { makePack } from "../../src/form/makePack";
import { recogniseAll } from "../../src/form/recognise";
import { validateRubric } from "../../src/packs/readPack";
import type { Form } from "../../src/form/form";
import { families, familyCase } from "../support/cases/familyCase";
import { planGrid } from "../support/forms/planGrid";
import { unkept } from "../support/cases/unkept";
import { toldForm } from "../support/cases/toldForm";

/** What a pack keeps of a form: the columns, and names and weights of lines and groups. Cells move, entries are left out. */
function kept(form: Form): object {
  const { columns, lines, groups = [], total = "" } = toldForm(form);
  const first = (count: number) => (text: string) => text.split(" | ").slice(0, count).join(" | ");
  return {
    columns: columns.map((part) => Object.values(part)),
    lines: lines.map(first(2)),
    groups: groups.map(first(2)),
    totalWeight: first(1)(total),
  };
}

const forms = families.flatMap((family) => {
  const { grids } = familyCase(family);
  return grids
    .flatMap((grid) => recogniseAll(grid, { packs }))
    .filter(({ kind, sheet }) => kind === "scored" && !unkept.has(sheet))
    .map((form) => [`${family} ${form.title?.text ?? form.sheet}`, form] as const);
});

it.each(forms)("%s: a pack made from it is inserted as the same form", (_, form) => {
  const read = validateRubric(JSON.parse(JSON.stringify(makePack(form))));
  if (!("rubric" in read)) throw new Error(JSON.stringify(read.problems));
  const names = { formSheet: "表", goalSheet: "目标", workPaperSheet: "底稿" };
  const [sheet] = layOutForm(read.rubric, names, "zh-CN").sheets;
  expect(sheet && recogniseAll(planGrid(sheet)).map(kept)).toEqual([kept(form)]);
});
