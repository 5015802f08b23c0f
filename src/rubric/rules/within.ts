import { assertNotNegative, isBlank, requiredNumber, type Argument } from "../argument";
import { atMost } from "../comparison";
import { number, points, sentence, type Explanation } from "../explanation/explanation";
import { quantityShape } from "../quantity";
import { roundScore } from "../rounding";
import { explained, unfilled } from "./explained";
import { anyNegative, isEmpty, TOLERANCE } from "./native/condition";
import { guarded, rounded } from "./native/guards";
import { operands } from "./native/operands";
import { shapesOf } from "./native/shapes";
import type { FormulaText, PackRule, ScoringRule } from "./rule";
import { closed, exactly, type Shape } from "../shape";

/** R6, all or nothing by a limit. */
export const withinShape = closed({ kind: exactly("within"), actual: quantityShape, limit: quantityShape });

export type WithinRule = Shape<typeof withinShape>;

function work(actual: Argument, limit: Argument, weight: Argument) {
  if (isBlank(actual) || isBlank(limit)) return null;
  const [spent, allowed] = [requiredNumber(actual, "actual"), requiredNumber(limit, "limit")];
  const points = requiredNumber(weight, "weight");
  assertNotNegative(points, "weight");
  return { actual: spent, limit: allowed, weight: points, isMet: atMost(spent, allowed) };
}

/**
 * Full points where the actual figure is at most the limit, else none (R6; 天河 “三公”经费控制情况). Both 0 is full.
 * @param actual and limit in the same unit
 * @param weight points
 * @returns points with 2 decimals, or "" where actual or limit is blank
 * @throws RuleError `not-a-number`, `blank-argument`, `negative-value`
 */
export function scoreWithin(actual: Argument, limit: Argument, weight: Argument): number | "" {
  const done = work(actual, limit, weight);
  if (done === null) return "";
  return done.isMet ? roundScore(done.weight) : 0;
}

function explain([actual, limit, weight]: readonly Argument[]): Explanation {
  const done = work(actual, limit, weight);
  if (done === null) return unfilled("within.rule", { actual, limit });
  const shown = { actual: number(done.actual), limit: number(done.limit), weight: points(done.weight) };
  return done.isMet
    ? explained("within.rule", roundScore(done.weight), done.weight, [sentence("within.met", shown)])
    : explained("within.rule", 0, 0, [sentence("within.exceeded", shown)]);
}

function native(args: readonly FormulaText[]): string | null {
  const [actual, limit, weight] = operands(args, 3);
  if (!actual || !limit || !weight) return null;
  return guarded(
    {
      blank: [isEmpty(actual), isEmpty(limit)],
      numbers: [actual, limit, weight],
      outside: [anyNegative([weight])],
    },
    `IF(${actual}<=${limit}+${TOLERANCE},${rounded(weight)},0)`,
  );
}

export const scoreWithinRule: ScoringRule = {
  name: "SCORE_WITHIN",
  parameters: [{ name: "actual" }, { name: "limit" }, { name: "weight" }],
  score: ([actual, limit, weight]) => scoreWithin(actual, limit, weight),
  explain,
  native,
  shapes: () => shapesOf(3),
};

export const withinRule: PackRule<WithinRule> = {
  kind: "within",
  shape: withinShape,
  rule: scoreWithinRule,
  quantities: (spec) => [spec.actual, spec.limit],
  arguments: (spec, { weight, cell }) => [cell(spec.actual), cell(spec.limit), weight],
};
