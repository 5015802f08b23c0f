import Ajv from "ajv";
import { packById, packs } from "../../src/packs";
import { validateRubric } from "../../src/packs/readPack";
import schema from "../../src/rubric/pack/pack.schema.json";
import { parseBands } from "../../src/rubric/bands/parseBands";
import { isComputed } from "../../src/rubric/quantity";
import { sumPoints } from "../../src/rubric/rounding";
import { isLeaf, type Indicator, type ScoredLine } from "../../src/rubric/rubric";
import { isFree, rubricLines } from "../../src/rubric/rubricLines";
import { ruleQuantities } from "../../src/rubric/rules";

const validate = new Ajv({ strictTypes: false, multipleOfPrecision: 9 }).compile(schema);

/** Weights that do not add up in the form as published: a pack says what the office printed. */
const publishedSlips: Readonly<Record<string, readonly string[]>> = {
  "panyu-2021": ["任务2-吸引带动各类产业人才来本区创业，激发本区人才创新创业的活力和潜力: 5 of 6"],
};

/** The weights right below an indicator: of its groups, or of its lines. */
const weightsBelow = (indicator: Indicator): readonly number[] =>
  isLeaf(indicator)
    ? indicator.lines.map(({ weight }) => weight ?? 0)
    : indicator.indicators.flatMap((below) => (isLeaf(below) ? weightsBelow(below) : [below.weight ?? 0]));

/** What is wrong with the weights of an indicator and of those below it. */
function slips(indicator: Indicator): readonly string[] {
  if (isLeaf(indicator)) return [];
  const sum = sumPoints(weightsBelow(indicator));
  const own = sum === indicator.weight ? [] : [`${indicator.name}: ${sum} of ${indicator.weight}`];
  return [...own, ...indicator.indicators.flatMap(slips)];
}

describe.each(packs.map((pack) => [pack.id, pack] as const))("%s", (id, pack) => {
  const tops = pack.parts.flatMap(({ indicators }) => indicators);
  const lines = rubricLines(pack).map(({ line }) => line);
  const ruled = lines.filter(
    (line): line is ScoredLine & Required<Pick<ScoredLine, "rule">> => line.rule !== undefined,
  );

  it("follows the schema, and its parts fit together", () => {
    validate(pack);
    expect(validate.errors ?? []).toEqual([]);
    expect(validateRubric(pack)).toEqual({ rubric: pack });
  });

  // In a form whose lines the department names itself it gives them their points, too.
  if (!isFree(pack)) {
    it("has weights that add up on every level, slips of the publisher apart", () => {
      expect(tops.flatMap(slips)).toEqual(publishedSlips[id] ?? []);
      expect(sumPoints(tops.map((top) => (isLeaf(top) ? 0 : (top.weight ?? 0))))).toBe(pack.total?.weight);
    });
  }

  it("offers words to choose from that its rules and gates know", () => {
    for (const line of ruled) {
      const wordsOf = (input: string): readonly string[] => line.inputs?.find((one) => one.id === input)?.words ?? [];
      if (line.gate)
        expect(wordsOf(line.gate.input)).toEqual(expect.arrayContaining([line.gate.open, line.gate.closed]));
      for (const quantity of ruleQuantities(line.rule).filter(isComputed)) {
        if (quantity.kind === "answerCount") expect(Object.keys(quantity.counts)).toEqual(wordsOf(quantity.input));
      }
    }
  });

  it("gives a unit to every figure that is asked for", () => {
    const figures = ruled.flatMap((line) => line.inputs ?? []).filter(({ kind }) => kind !== "answer");
    for (const figure of figures) expect([figure.id, figure.unit]).toEqual([figure.id, expect.any(String)]);
  });

  it("scores a line by a rule, by goals of a kind of its own, or not at all", () => {
    const kinds = lines.flatMap(({ goalKind }) => (goalKind === undefined ? [] : [goalKind]));
    expect(new Set(kinds).size).toBe(kinds.length);
    for (const line of ruled) expect(line.goalKind).toBeUndefined();
  });

  it("has parts that make up the whole weight", () => {
    for (const { id: line, rule, weight } of ruled) {
      if (rule.kind !== "parts") continue;
      const shares = (rule.shares ?? "").split("/").map(Number);
      const sum = sumPoints(shares);
      expect([line, shares.length, sum === 100 || sum === weight]).toEqual([line, rule.met.length, true]);
    }
  });

  it("has interval tables that reach the full weight", () => {
    for (const line of ruled) {
      if (line.rule.kind !== "band") continue;
      expect(Math.max(...parseBands(line.rule.bands).map((band) => band.result))).toBe(line.weight);
    }
  });

  it("has falling grades down to 0, where it has any", () => {
    const limits = (pack.grade?.bands ?? [{ from: 0 }]).map((band) => band.from);
    expect([...limits].sort((left, right) => right - left)).toEqual(limits);
    expect(limits.at(-1)).toBe(0);
  });

  it("is found by its id", () => expect(packById(pack.id)).toBe(pack));
});
