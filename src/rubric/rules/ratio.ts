import { assertNotNegative, isBlank, numberOr, requiredNumber, type Argument } from "../argument";
import { points, sentence, share, type Explanation, type Sentence } from "../explanation/explanation";
import { quantityShape } from "../quantity";
import { roundScore } from "../rounding";
import { explained, unfilled } from "./explained";
import { anyNegative, isEmpty } from "./native/condition";
import { guarded, rounded } from "./native/guards";
import { operands } from "./native/operands";
import { optionalNumber } from "./native/optional";
import { given, shapesOf } from "./native/shapes";
import type { FormulaText, PackRule, ScoringRule } from "./rule";
import { closed, exactly, type Shape } from "../shape";

/** R3 and R9, proportional with a cap. */
export const ratioShape = closed({ kind: exactly("ratio"), value: quantityShape });

export type RatioRule = Shape<typeof ratioShape>;

const USUAL_CAP = 1;

function work(rate: Argument, weight: Argument, cap: Argument) {
  if (isBlank(rate)) return null;
  const share = requiredNumber(rate, "rate");
  const points = requiredNumber(weight, "weight");
  const most = numberOr(cap, "cap", USUAL_CAP);
  assertNotNegative(points, "weight");
  assertNotNegative(most, "cap");
  return { rate: share, weight: points, cap: most, unrounded: points * Math.max(0, Math.min(share, most)) };
}

/**
 * Weight × rate, the rate counted as at most `cap` (R3; 天河 部门预算资金支出率; R9 采购政策效能).
 * @param rate a share; below 0 counts as 0
 * @param weight points
 * @param cap a share, 100 % when left out
 * @returns points with 2 decimals, or "" for a blank rate
 * @throws RuleError `not-a-number`, `blank-argument`, `negative-value`
 */
export function scoreRatio(rate: Argument, weight: Argument, cap?: Argument): number | "" {
  const done = work(rate, weight, cap);
  return done === null ? "" : roundScore(done.unrounded);
}

type Work = NonNullable<ReturnType<typeof work>>;

function step({ rate, weight, cap, unrounded }: Work): Sentence {
  const shown = { rate: share(rate), weight: points(weight), cap: share(cap), value: points(unrounded) };
  if (rate < 0) return sentence("ratio.negative", shown);
  return sentence(rate > cap ? "ratio.capped" : "ratio.share", shown);
}

function explain([rate, weight, cap]: readonly Argument[]): Explanation {
  const done = work(rate, weight, cap);
  if (done === null) return unfilled("ratio.rule", { rate });
  return explained("ratio.rule", roundScore(done.unrounded), done.unrounded, [step(done)]);
}

function native(args: readonly FormulaText[]): string | null {
  const [rate, weight, cap] = operands(args, 3);
  if (!rate || !weight) return null;
  const most = optionalNumber(cap ?? null, USUAL_CAP);
  return guarded(
    {
      blank: [isEmpty(rate)],
      numbers: [rate, weight, ...most.given],
      outside: [anyNegative([weight, ...most.given])],
    },
    rounded(`${weight}*MAX(0,MIN(${rate},${most.value}))`),
  );
}

export const scoreRatioRule: ScoringRule = {
  name: "SCORE_RATIO",
  parameters: [{ name: "rate" }, { name: "weight" }, { name: "cap", optional: true }],
  score: ([rate, weight, cap]) => scoreRatio(rate, weight, cap),
  explain,
  native,
  shapes: () => shapesOf(2, given),
};

export const ratioRule: PackRule<RatioRule> = {
  kind: "ratio",
  shape: ratioShape,
  rule: scoreRatioRule,
  quantities: (spec) => [spec.value],
  arguments: (spec, { weight, cell }) => [cell(spec.value), weight],
};
