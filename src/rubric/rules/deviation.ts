import { assertNotNegative, isBlank, numberOr, requiredNumber, type Argument } from "../argument";
import { above } from "../comparison";
import { number, points, sentence, share, type Explanation } from "../explanation/explanation";
import { quantityShape } from "../quantity";
import { finite, roundScore } from "../rounding";
import { explained, unfilled } from "./explained";
import { anyNegative, isEmpty, TOLERANCE } from "./native/condition";
import { guarded, rounded } from "./native/guards";
import { operands } from "./native/operands";
import { optionalNumber } from "./native/optional";
import { given, shapesOf } from "./native/shapes";
import type { FormulaText, PackRule, ScoringRule } from "./rule";
import { closed, exactly, type Shape } from "../shape";

/** R16, the further off, the fewer points. */
export const deviationShape = closed({ kind: exactly("deviation"), value: quantityShape });

export type DeviationRule = Shape<typeof deviationShape>;

const USUAL = { k: 10, limit: 0.1 };

function work(weight: Argument, ratio: Argument, k: Argument, limit: Argument) {
  if (isBlank(ratio)) return null;
  const full = requiredNumber(weight, "weight");
  const off = Math.abs(requiredNumber(ratio, "ratio"));
  const [times, most] = [numberOr(k, "k", USUAL.k), numberOr(limit, "limit", USUAL.limit)];
  assertNotNegative(full, "weight");
  assertNotNegative(times, "k");
  assertNotNegative(most, "limit");
  const isExceeded = above(off, most);
  const unrounded = isExceeded ? 0 : full * Math.max(0, 1 - finite(times * off));
  return { weight: full, ratio: off, k: times, limit: most, isExceeded, unrounded };
}

/**
 * Weight × (1 − k × deviation), nothing beyond the limit (R16; 四川 编制准确).
 * @param weight points
 * @param ratio the deviation as a share, to either side
 * @param k how many times it counts, 10 when left out
 * @param limit the most that still gives points, 10 % when left out
 * @returns points with 2 decimals, or "" for a blank deviation
 * @throws RuleError `not-a-number`, `blank-argument`, `negative-value`
 */
export function scoreDeviation(weight: Argument, ratio: Argument, k?: Argument, limit?: Argument): number | "" {
  const done = work(weight, ratio, k, limit);
  return done === null ? "" : roundScore(done.unrounded);
}

function explain([weight, ratio, k, limit]: readonly Argument[]): Explanation {
  const done = work(weight, ratio, k, limit);
  if (done === null) return unfilled("deviation.rule", { ratio });
  const shown = {
    weight: points(done.weight),
    ratio: share(done.ratio),
    k: number(done.k),
    limit: share(done.limit),
    value: points(done.unrounded),
  };
  const inside = done.k * done.ratio > 1 ? "deviation.floor" : "deviation.share";
  const step = sentence(done.isExceeded ? "deviation.exceeded" : inside, shown);
  return explained("deviation.rule", roundScore(done.unrounded), done.unrounded, [step]);
}

function native(args: readonly FormulaText[]): string | null {
  const [weight, ratio, kText, limitText] = operands(args, 4);
  if (!weight || !ratio) return null;
  const k = optionalNumber(kText ?? null, USUAL.k);
  const limit = optionalNumber(limitText ?? null, USUAL.limit);
  const off = `ABS(${ratio})`;
  return guarded(
    {
      blank: [isEmpty(ratio)],
      numbers: [weight, ratio, ...k.given, ...limit.given],
      outside: [anyNegative([weight, ...k.given, ...limit.given])],
    },
    rounded(`IF(${off}>${limit.value}+${TOLERANCE},0,${weight}*MAX(0,1-${k.value}*${off}))`),
  );
}

export const scoreDeviationRule: ScoringRule = {
  name: "SCORE_DEVIATION",
  parameters: [{ name: "weight" }, { name: "ratio" }, { name: "k", optional: true }, { name: "limit", optional: true }],
  score: ([weight, ratio, k, limit]) => scoreDeviation(weight, ratio, k, limit),
  explain,
  native,
  shapes: () => shapesOf(2, given, given),
};

export const deviationRule: PackRule<DeviationRule> = {
  kind: "deviation",
  shape: deviationShape,
  rule: scoreDeviationRule,
  quantities: (spec) => [spec.value],
  arguments: (spec, { weight, cell }) => [weight, cell(spec.value)],
};
