import { assertNotNegative, isBlank, requiredNumber, type Argument } from "../argument";
import { above } from "../comparison";
import { points, sentence, type Explanation } from "../explanation/explanation";
import { quantityShape } from "../quantity";
import { finite, roundScore } from "../rounding";
import { RuleError } from "../ruleError";
import { explained, unfilled } from "./explained";
import { anyNegative, isAbove, isEmpty, TOLERANCE } from "./native/condition";
import { guarded, rounded } from "./native/guards";
import { operands } from "./native/operands";
import { shapesOf } from "./native/shapes";
import type { FormulaText, PackRule, ScoringRule } from "./rule";
import { closed, exactly, type Shape } from "../shape";

/** R13, in proportion to what other lines reached. */
export const linkedShape = closed({ kind: exactly("linked"), scores: quantityShape, weights: quantityShape });

export type LinkedRule = Shape<typeof linkedShape>;

function work(weight: Argument, scores: Argument, weights: Argument) {
  if (isBlank(scores) || isBlank(weights)) return null;
  const full = requiredNumber(weight, "weight");
  const [reached, possible] = [requiredNumber(scores, "scores"), requiredNumber(weights, "weights")];
  assertNotNegative(full, "weight");
  assertNotNegative(reached, "scores");
  assertNotNegative(possible, "weights");
  if (above(reached, possible)) {
    throw new RuleError("out-of-range", { name: "scores", value: reached, low: 0, high: possible });
  }
  if (possible === 0) throw new RuleError("zero-divisor", { name: "weights" });
  return { weight: full, reached, possible, unrounded: finite(full * reached) / possible };
}

/**
 * Points in proportion to what other lines reached (R13; 番禺 绩效目标完成率, inferred).
 * @param weight points
 * @param scores sum of the scores of the other lines; must not include the cell itself
 * @param weights sum of the weights of the lines that are there
 * @returns points with 2 decimals, or "" where a sum is blank
 * @throws RuleError `not-a-number`, `blank-argument`, `negative-value`, `out-of-range`; `zero-divisor` (#DIV/0!)
 */
export function scoreLinked(weight: Argument, scores: Argument, weights: Argument): number | "" {
  const done = work(weight, scores, weights);
  return done === null ? "" : roundScore(done.unrounded);
}

function explain([weight, scores, weights]: readonly Argument[]): Explanation {
  const done = work(weight, scores, weights);
  if (done === null) return unfilled("linked.rule", { scores, weights });
  const step = sentence("linked.share", {
    weight: points(done.weight),
    scores: points(done.reached),
    weights: points(done.possible),
    value: points(done.unrounded),
  });
  return explained("linked.rule", roundScore(done.unrounded), done.unrounded, [step]);
}

function native(args: readonly FormulaText[]): string | null {
  const [weight, scores, weights] = operands(args, 3);
  if (!weight || !scores || !weights) return null;
  return guarded(
    {
      blank: [isEmpty(scores), isEmpty(weights)],
      numbers: [weight, scores, weights],
      outside: [anyNegative([weight, scores, weights]), isAbove(scores, `${weights}+${TOLERANCE}`)],
    },
    rounded(`${weight}*${scores}/${weights}`),
  );
}

export const scoreLinkedRule: ScoringRule = {
  name: "SCORE_LINKED",
  parameters: [{ name: "weight" }, { name: "scores" }, { name: "weights" }],
  score: ([weight, scores, weights]) => scoreLinked(weight, scores, weights),
  explain,
  native,
  shapes: () => shapesOf(3),
};

export const linkedRule: PackRule<LinkedRule> = {
  kind: "linked",
  shape: linkedShape,
  rule: scoreLinkedRule,
  quantities: (spec) => [spec.scores, spec.weights],
  arguments: (spec, { weight, cell }) => [weight, cell(spec.scores), cell(spec.weights)],
};
