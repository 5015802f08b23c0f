import { layOutForm } from "../../../src/form/layout";
import { packNameFormula } from "../../../src/form/packName";
import { recognise } from "../../../src/form/recognise";
import { packs } from "../../../src/packs";
import type { Rubric } from "../../../src/rubric/rubric";
import type { Grid } from "../../../src/spreadsheet/grid";
import { changedPack, ownPack } from "../../support/ownPack";
import { planGrid } from "../../support/forms/planGrid";

const own = ownPack();
const changed = changedPack(own);
const names = { formSheet: "表", goalSheet: "目标", workPaperSheet: "底稿" };
const grid = planGrid(layOutForm(own, names, "zh-CN").sheets[0]!);
const named = (formula: string): Grid => ({ ...grid, names: new Map([["_RUBRIC_PACK", formula]]) });
const rubricOf = (sheet: Grid, known: readonly Rubric[]): Rubric | null | undefined =>
  recognise(sheet, { packs: known })?.rubric;

test("a pack is known where it is handed in, and nowhere else", () => {
  expect(rubricOf(grid, [...packs, own])).toBe(own);
  expect(rubricOf(grid, packs)).toBeNull();
});

test("the sheet's own word decides between packs that fit as well", () => {
  expect(rubricOf(named(packNameFormula(own, true)), [changed, own, ...packs])).toBe(own);
  expect(rubricOf(named(packNameFormula(changed, true)), [own, changed, ...packs])).toBe(changed);
  // Without a key it is the one that ships, which stands last.
  expect(rubricOf(named(packNameFormula(own, false)), [changed, own])).toBe(own);
});

test.each([
  ["of another version", '="own-2024|4"'],
  ["that is not there", '="gone|1"'],
  ["whose lines are others", `="${packs[0]!.id}|${packs[0]!.version}"`],
  ["of nobody", "=A1"],
])("a name %s says nothing: the lines decide", (_, formula) => {
  expect(rubricOf(named(formula), [...packs, own])).toBe(own);
});

test("of two that know as many lines the one with the same weights is meant", () => {
  const heavier = JSON.parse(JSON.stringify(own).replace('"weight":15', '"weight":14')) as Rubric;
  expect(rubricOf(grid, [heavier, own])).toBe(own);
  expect(rubricOf(grid, [own, heavier])).toBe(own);
});
