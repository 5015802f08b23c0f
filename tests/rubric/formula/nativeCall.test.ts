import fc from "fast-check";
import { nativeCalls, readNativeFormula } from "../../../src/rubric/formula/nativeCall";
import { scoringRules } from "../../../src/rubric/rules";
import type { FormulaText, ScoringRule } from "../../../src/rubric/rules/rule";

const sheet = fc.constantFrom("", "'测算底稿'!", "'王''s (2)'!", "Sheet1!");
const place = fc.tuple(
  sheet,
  fc.constantFrom("", "$"),
  fc.constantFrom("A", "C", "AB"),
  fc.constantFrom("", "$"),
  fc.integer({ min: 1, max: 2000 }),
);
const cell = place.map((parts) => parts.join(""));
const numeral = fc.integer({ min: 0, max: 2000 }).map((hundredths) => String(hundredths / 100));
const expression = fc.tuple(cell, fc.constantFrom("+", "/", "*", "-"), cell).map((parts) => parts.join(""));
const single = fc.oneof({ weight: 6, arbitrary: cell }, { weight: 2, arbitrary: numeral }, expression);
const range = fc
  .tuple(sheet, fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 11 }))
  .map(([prefix, top, rows]) => `${prefix}C${top}:C${top + rows}`);

const limit = fc.integer({ min: 0, max: 150 });
const points = fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4);
/** Bands that rise, as forms print them, with a rest. */
const bands = fc
  .tuple(
    fc.uniqueArray(limit, { minLength: 1, maxLength: 5 }),
    fc.array(points, { minLength: 6, maxLength: 6 }),
    fc.boolean(),
  )
  .map(([limits, scores, rising]) => {
    const sorted = [...limits].sort((a, b) => (rising ? a - b : b - a));
    const lines = sorted.map((value, index) => `${rising ? "≤" : "≥"}${value}%→${scores[index]}`);
    return `"${[...lines, `其他→${scores[5]}`].join(";")}"`;
  });

/** Parameters that take something else than one number, or are what the formula is about: a constant there is no formula. */
const measured = fc.oneof(cell, expression);
const special: Readonly<Record<string, fc.Arbitrary<string>>> = {
  bands,
  met: range,
  rates: range,
  value: measured,
  total: measured,
};

const fixedTexts = (rule: ScoringRule, index: number): string[] =>
  (rule.shapes?.() ?? []).flatMap((shape) => (shape[index] ? [shape[index]] : []));

/** Arguments of a call as people and packs write them: required ones, then some of the optional ones. */
function argumentsFor(rule: ScoringRule): fc.Arbitrary<FormulaText[]> {
  const { parameters } = rule;
  const required = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  const repeating = parameters.filter((parameter) => parameter.repeating);
  const lengths =
    repeating.length > 0
      ? fc.integer({ min: 1, max: 5 }).map((pairs) => required + pairs * repeating.length)
      : fc.integer({ min: required, max: parameters.length });
  return lengths.chain((length) =>
    fc.tuple(
      ...Array.from({ length }, (_, index) => {
        const { name = "", optional = false } = parameters[index] ?? {};
        const fixed = fixedTexts(rule, index);
        if (special[name]) return special[name];
        return optional && fixed.length > 0 ? fc.constantFrom(...fixed) : single;
      }),
    ),
  );
}

const written = scoringRules.filter(({ native }) => native !== undefined);

describe("readNativeFormula", () => {
  it.each(written.map((rule) => [rule.name, rule] as const))("reads %s back, whatever its arguments", (name, rule) => {
    let read = 0;
    fc.assert(
      fc.property(argumentsFor(rule), (args) => {
        const native = rule.native?.(args) ?? null;
        fc.pre(native !== null);
        const call = readNativeFormula(`=${native}`);
        expect(call?.name).toBe(name);
        // What is spelled in another way, such as a band's 10% as 0.1, must still be the same rule.
        expect(rule.native?.(call?.args ?? [])).toBe(native);
        read++;
      }),
      { numRuns: 30 },
    );
    expect(read).toBeGreaterThan(0);
  });

  const ratio = scoringRules.find(({ name }) => name === "SCORE_RATIO")?.native?.(["'测算底稿'!C5", "F13"]) ?? "";

  it("gives the arguments as they stand", () =>
    expect(readNativeFormula(`=${ratio}`)).toEqual({ name: "SCORE_RATIO", args: ["'测算底稿'!C5", "F13"] }));

  it("finds it inside guards, whatever the blanks", () => {
    const inside = `=IF(C1="否",0,IF( C1="是" , ${ratio.replace(/,/g, " , ")} ,""))`;
    expect(readNativeFormula(inside)?.name).toBe("SCORE_RATIO");
  });

  it("tells where each of several stands", () => {
    const formula = `=${ratio}+${ratio}`;
    expect(nativeCalls(formula).map(({ start, end }) => formula.slice(start, end))).toEqual([ratio, ratio]);
    expect(readNativeFormula(formula)).toBeNull();
  });

  it("reads a thousand rows of a table in no time, each with its own cells", () => {
    const rule = scoringRules.find(({ name }) => name === "SCORE_COMPLETION");
    const rows = Array.from(
      { length: 1000 },
      (_, row) => `=IF(H${row + 8}="",${rule?.native?.([`G${row + 8}`, `F${row + 8}`])},"")`,
    );
    const start = performance.now();
    const args = rows.map((formula) => readNativeFormula(formula)?.args);
    expect(performance.now() - start).toBeLessThan(3000);
    expect([args[0], args[999]]).toEqual([
      ["G8", "F8"],
      ["G1007", "F1007"],
    ]);
  });

  it.each(["=SUM(A1:A9)", '=IF(A1="","",A1/B1)', "=ROUND(A1*B1,2)", "9.92", '="IF('])("finds none in %s", (formula) =>
    expect(readNativeFormula(formula)).toBeNull(),
  );
});
