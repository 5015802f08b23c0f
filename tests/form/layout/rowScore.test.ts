import fc from "fast-check";
import { rowScoreFormula } from "../../../src/form/layout/rowScore";
import { cellResult } from "../../../src/planResults/evaluate";
import { formulaTree } from "../../../src/planResults/formulaTree";
import { ErrorValue } from "../../../src/planResults/value";
import { roundScore } from "../../../src/rubric/rounding";
import type { RowScoring } from "../../../src/rubric/rubric";

type Content = string | number | null;

const cells = { target: "E5", actual: "F5", weight: "G5" };

/** What the score cell shows for what stands in the row. */
function shown(scoring: RowScoring, target: Content, actual: Content, weight: Content, sign: Content = null) {
  const at: Readonly<Record<string, Content>> = { E5: target, F5: actual, G5: weight, D5: sign };
  const results = (["addin", "native"] as const).map((formulas) => {
    const formula = rowScoreFormula(scoring, { ...cells, sign: scoring.sign ? "D5" : null }, formulas);
    const value = cellResult(formulaTree(formula), (reference) => at[reference] ?? null);
    return value instanceof ErrorValue ? value.text : value;
  });
  expect(results[1]).toEqual(results[0]);
  return results[0];
}

const inText: RowScoring = { less: "ratio" };
const byColumn: RowScoring = { less: "ratio", sign: "nature" };
const double: RowScoring = { less: "double", sign: "operator" };

test.each<[string, RowScoring, Content, Content, Content, Content, number | string]>([
  ["met is full", inText, "≥95%", 0.962, 10, null, 10],
  ["far above is full, no more", inText, "≥100", 300, 10, null, 10],
  ["unmet in proportion", inText, "≥90%", 0.88, 10, null, 9.78],
  ["a half-width sign", inText, ">=100", 50, 10, null, 5],
  ["a target without a sign counts upwards", inText, 40, 35, 15, null, 13.13],
  ["less is better: met", inText, "≤1500", 1480, 5, null, 5],
  ["less is better: target ÷ result", inText, "≤1500", 1620, 5, null, 4.63],
  ["less is better in a straight line", double, 30, 36, 10, "≤", 8],
  ["nothing left at twice the target", double, 30, 60, 10, "≤", 0],
  ["nor beyond it", double, 30, 90, 10, "＜", 0],
  ["equal: ratio below", double, 10, 8, 10, "＝", 8],
  ["equal to nothing: full only without any", double, 0, 0, 10, "＝", 10],
  ["equal to nothing, and something was", double, 0, 1, 10, "=", 0],
  ["at most nothing", byColumn, 0, 1, 10, "≤", 0],
  ["at least nothing is full", byColumn, 0, 5, 10, "≥", 10],
  ["a negative result counts as nothing", byColumn, 10, -3, 10, "≥", 0],
  ["a negative target is left to a person", byColumn, -3, 2, 10, "≥", ""],
  ["words are left to a person", byColumn, "健全", "健全", 10, "≥", ""],
  ["a qualitative line is left to a person", byColumn, 1, 1, 10, "定性", ""],
  ["a figure with a unit is left to a person", inText, "≥60台", "60台", 10, null, ""],
  ["without a sign where there is a column for it", byColumn, 10, 10, 10, null, ""],
  ["no target", inText, null, 10, 10, null, ""],
  ["no result", inText, "≥10", null, 10, null, ""],
  ["no points", inText, "≥10", 10, null, null, ""],
])("%s", (_, scoring, target, actual, weight, sign, score) => {
  expect(shown(scoring, target, actual, weight, sign)).toBe(score);
});

test("never above the points, never below 0, full exactly where the target is met", () => {
  const figure = fc.integer({ min: 1, max: 100_000 }).map((value) => value / 100);
  const signs = fc.constantFrom("≥", "≤", "＝");
  fc.assert(
    fc.property(figure, figure, signs, fc.constantFrom(byColumn, double), (target, actual, sign, scoring) => {
      const score = shown(scoring, target, actual, 10, sign) as number;
      const share = actual / target;
      const less = scoring.less === "double" ? Math.max(0, 2 - share) : 1 / share;
      const wanted = sign === "≤" ? Math.min(1, less) : Math.min(1, share);
      expect(Math.abs(score - roundScore(10 * wanted))).toBeLessThanOrEqual(0.01);
      expect(score >= 0 && score <= 10).toBe(true);
    }),
  );
});
