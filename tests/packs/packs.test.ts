import Ajv from "ajv";
import { packById, packs } from "../../src/packs";
import { parseBands } from "../../src/rubric/bands/parseBands";
import schema from "../../src/rubric/pack.schema.json";
import { inputsOf, isComputed } from "../../src/rubric/quantity";
import { sumPoints } from "../../src/rubric/rounding";
import { ruleQuantities } from "../../src/rubric/rules";
import type { ScoredLine } from "../../src/rubric/rubric";

const validate = new Ajv({ strictTypes: false, multipleOfPrecision: 9 }).compile(schema);

describe.each(packs.map((pack) => [pack.id, pack] as const))("%s", (_, pack) => {
  const groups = pack.indicators.flatMap((top) => top.groups);
  const lines = groups.flatMap((group) => group.indicators.flatMap((indicator) => indicator.lines));
  const ruled = lines.filter(
    (line): line is ScoredLine & Required<Pick<ScoredLine, "rule">> => line.rule !== undefined,
  );

  it("follows the schema", () => {
    validate(pack);
    expect(validate.errors ?? []).toEqual([]);
  });

  it("has weights that add up on every level", () => {
    for (const group of groups) {
      const children = group.indicators.flatMap((indicator) => indicator.lines.map((line) => line.weight));
      expect([group.name, sumPoints(children)]).toEqual([group.name, group.weight]);
    }
    for (const top of pack.indicators) {
      expect(sumPoints(top.groups.map((group) => group.weight))).toBe(top.weight);
    }
    expect(sumPoints(pack.indicators.map((top) => top.weight))).toBe(pack.total.weight);
  });

  it("names each line once", () => expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length));

  it("asks for exactly the inputs that its rules take", () => {
    for (const line of ruled) {
      const gate = line.gate ? [line.gate.input] : [];
      const used = new Set([...gate, ...ruleQuantities(line.rule).flatMap(inputsOf)]);
      expect([line.id, [...used].sort()]).toEqual([line.id, (line.inputs ?? []).map((input) => input.id).sort()]);
    }
  });

  it("offers words to choose from wherever an answer is asked for, among them those that its rules and gates know", () => {
    for (const line of ruled) {
      for (const input of line.inputs ?? []) {
        expect([input.id, input.words !== undefined]).toEqual([input.id, input.kind === "answer"]);
      }
      const wordsOf = (id: string): readonly string[] => line.inputs?.find((input) => input.id === id)?.words ?? [];
      if (line.gate)
        expect(wordsOf(line.gate.input)).toEqual(expect.arrayContaining([line.gate.open, line.gate.closed]));
      for (const quantity of ruleQuantities(line.rule).filter(isComputed)) {
        if (quantity.kind === "answerCount") expect(Object.keys(quantity.counts)).toEqual(wordsOf(quantity.input));
      }
    }
  });

  it("gives a unit to every figure that is asked for", () => {
    const figures = ruled.flatMap((line) => line.inputs ?? []).filter(({ kind }) => kind !== "answer");
    for (const { id, unit } of figures) expect([id, unit]).toEqual([id, expect.any(String)]);
  });

  it("scores a line by a rule, by goals of a kind of its own, or not at all", () => {
    const kinds = lines.flatMap(({ goalKind }) => (goalKind === undefined ? [] : [goalKind]));
    expect(new Set(kinds).size).toBe(kinds.length);
    for (const line of ruled) expect(line.goalKind).toBeUndefined();
  });

  it("has parts that make up the whole weight", () => {
    for (const { id, rule, weight } of ruled) {
      if (rule.kind !== "parts") continue;
      const shares = (rule.shares ?? "").split("/").map(Number);
      const sum = sumPoints(shares);
      expect([id, shares.length, sum === 100 || sum === weight]).toEqual([id, rule.met.length, true]);
    }
  });

  it("has interval tables that read and reach the full weight", () => {
    for (const line of ruled) {
      if (line.rule.kind !== "band") continue;
      const scores = parseBands(line.rule.bands).map((band) => band.result);
      expect(Math.max(...scores)).toBe(line.weight);
    }
  });

  it("has falling grades down to 0", () => {
    const limits = pack.grade.bands.map((band) => band.from);
    expect([...limits].sort((left, right) => right - left)).toEqual(limits);
    expect(limits.at(-1)).toBe(0);
  });

  it("is found by its id", () => expect(packById(pack.id)).toBe(pack));
});

it("rejects a pack with a slip, naming the place", () => {
  const broken = { ...packs[0], year: "2023" };
  expect(validate(broken)).toBe(false);
  expect(validate.errors?.[0]?.instancePath).toBe("/year");
});
