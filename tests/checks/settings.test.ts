import { runChecks } from "../../src/checks/runChecks";
import type { Form, FormLine } from "../../src/form/form";
import { packs } from "../../src/packs";
import type { CheckSettings, Rubric } from "../../src/rubric/rubric";
import { formOf, targetLine } from "./support/formLine";

const [pack] = packs as readonly [Rubric];

const scored = (value: number, target: string, actual: string): FormLine => ({
  ...targetLine({ target, actual }),
  weight: 100,
  score: { address: "F2", reading: { kind: "number", value }, formula: null },
});

const withPack = (line: FormLine, checks?: CheckSettings, more: Partial<Form> = {}): Form => {
  const { checks: _, ...rubric } = pack;
  return formOf([line], { rubric: { ...rubric, ...(checks && { checks }) }, ...more });
};

const told = (form: Form): string[] =>
  runChecks(form)
    .filter(({ id }) => /line|target/.test(id))
    .map(({ severity, id, args }) => [severity, id, args["line"] ?? ""].join(" ").trim());

describe("the completion ladder of a pack", () => {
  it("is information where neither pack nor form has one", () => {
    expect(told(withPack(scored(100, "100人", "160人")))).toEqual(["information over-line-full-marks 150%"]);
    expect(told(withPack(scored(50, "100人", "50人")))).toEqual(["information below-pass-line-with-points 60%"]);
  });

  it("is a warning where the pack has one, at the pack's own lines", () => {
    const checks = { completion: { pass: 0.8, over: 1.2 } };
    expect(told(withPack(scored(100, "100人", "130人"), checks))).toEqual(["warning over-line-full-marks 120%"]);
    expect(told(withPack(scored(70, "100人", "70人"), checks))).toEqual(["warning below-pass-line-with-points 80%"]);
  });

  it("is silent where the pack leaves a line out", () => {
    const checks = { completion: { pass: 0.6 } };
    expect(told(withPack(scored(100, "100人", "900人"), checks))).toEqual([]);
  });

  it("is read from what the form prints", () => {
    const footnotes = [{ address: "A9", text: "注：完成率高于130%的，得一半分。" }];
    expect(told(formOf([scored(100, "100人", "140人")], { footnotes }))).toEqual(["warning over-line-full-marks 130%"]);
  });
});

it("runs no check that the pack switches off", () => {
  const line = scored(100, "100人", "90人");
  expect(told(withPack(line))).toEqual(["warning below-target-full-marks"]);
  expect(told(withPack(line, { off: ["below-target-full-marks"] }))).toEqual([]);
});
