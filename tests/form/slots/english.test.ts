import { formSlots } from "../../../src/checks/formSlots";
import { applyEdits } from "../../../src/form/fill/applyEdits";
import { fillPlan } from "../../../src/form/fill/fillPlan";
import { planGrids } from "../../../src/form/fill/planGrids";
import { readEntries } from "../../../src/form/fill/readEntries";
import { layOutForm } from "../../../src/form/layout";
import { recognise } from "../../../src/form/recognise";
import { languages, type Language } from "../../../src/language/language";
import { packById, packs } from "../../../src/packs";
import { rubricLines } from "../../../src/rubric/rubricLines";
import { ruleQuantities } from "../../../src/rubric/rules";
import { isComputed } from "../../../src/rubric/quantity";
import inputs from "../../cases/tianhe-2023/entries.json";
import published from "../../cases/tianhe-2023/published.json";
import { SHEETS } from "../../support/forms/filledTianhe";

const pack = packById("tianhe-2023");
if (!pack) throw new Error("the pack does not ship");
const HAN = /\p{Script=Han}/u;

function filledIn(language: Language) {
  const plan = layOutForm(pack!, SHEETS, language, { formulas: "addin" });
  const entries = [published, inputs].map((one) => readEntries(one)!);
  const grids = planGrids(applyEdits(plan, fillPlan(plan, pack!, SHEETS, entries).edits));
  const [grid, ...others] = grids;
  const form = recognise(grid!, { others, packs: [pack!] })!;
  return { plan, form, slots: formSlots(form, new Map(grids.map((each) => [each.sheet, each]))) };
}

const [chinese, english] = languages.map(filledIn);

test("a work paper in an English Excel has each question in Chinese and below it in English", () => {
  const paper = english!.plan.sheets.find(({ name }) => name === SHEETS.workPaperSheet)!;
  const asked = paper.cells.slice(4).map((row) => String(row[1]).split("\n"));
  expect(asked.length).toBeGreaterThan(56);
  for (const [above = "", below = "", ...more] of asked) {
    expect(above).toMatch(HAN);
    expect(below).toMatch(/^[A-Z]/);
    expect(more).toEqual([]);
  }
});

test("it is read like the Chinese one: the same cells, questions, answers and scores", () => {
  const told = ({ slots }: typeof english & object) =>
    slots.map(({ address, question, input, content, line }) => ({ address, question, input, content, line }));
  expect(told(english!)).toEqual(told(chinese!));
  const scores = ({ form }: typeof english & object) => form.lines.map(({ expected }) => expected);
  expect(scores(english!)).toEqual(scores(chinese!));
  expect(scores(english!).filter((each) => typeof each?.score === "number").length).toBeGreaterThan(20);
});

test("every cell of the form is asked for in English too, whatever language it was inserted in", () => {
  for (const { slots } of [chinese!, english!]) {
    // 三公 and the answers to choose are named as the form has them.
    expect(slots.filter((slot) => !/[A-Za-z]{3}/.test(slot.english ?? "")).map(({ question }) => question)).toEqual([]);
  }
});

test("each pack that ships says its questions in English", () => {
  const lines = packs.flatMap((rubric) => rubricLines(rubric).map(({ line }) => line));
  const asked = lines.flatMap(({ inputs: own, rule }) => [
    ...(own ?? []),
    ...(rule ? ruleQuantities(rule).filter(isComputed) : []),
  ]);
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter((each) => each.english === undefined)).toEqual([]);
});
