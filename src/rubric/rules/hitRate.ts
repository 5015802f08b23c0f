import { assertNotNegative, cellsOf, isBlank, numberOr, requiredNumber, type Argument } from "../argument";
import { atLeast, atMost } from "../comparison";
import { number, points, sentence, share, type Explanation } from "../explanation/explanation";
import { finite, roundScore } from "../rounding";
import { explained, unfilled } from "./explained";
import { anyNegative, TOLERANCE } from "./native/condition";
import { guarded, rounded } from "./native/guards";
import { operands } from "./native/operands";
import { optionalNumber } from "./native/optional";
import { given, shapesOf } from "./native/shapes";
import type { FormulaText, ScoringRule } from "./rule";

const USUAL_OVER = 0.3;

function work(rates: Argument, weight: Argument, over: Argument) {
  const cells = cellsOf(rates);
  if (cells.some(isBlank)) return null;
  const values = cells.map((cell, at) => requiredNumber(cell, `rates${at + 1}`));
  const full = requiredNumber(weight, "weight");
  const allowed = numberOr(over, "over", USUAL_OVER);
  assertNotNegative(full, "weight");
  assertNotNegative(allowed, "over");
  const hits = values.filter((rate) => atLeast(rate, 1) && atMost(rate, 1 + allowed)).length;
  return {
    weight: full,
    most: 1 + allowed,
    hits,
    count: values.length,
    unrounded: finite(full * hits) / values.length,
  };
}

/**
 * Weight × the share of indicators that were hit (R15; 四川 目标实现): below 100 % and too far above it count nothing.
 * @param rates cells with completion rates
 * @param weight points
 * @param over how far above 100 % still counts, 30 % when left out
 * @returns points with 2 decimals, or "" as soon as one rate is blank
 * @throws RuleError `not-a-number`, `blank-argument`, `negative-value`
 */
export function scoreHitRate(rates: Argument, weight: Argument, over?: Argument): number | "" {
  const done = work(rates, weight, over);
  return done === null ? "" : roundScore(done.unrounded);
}

function explain([rates, weight, over]: readonly Argument[]): Explanation {
  const done = work(rates, weight, over);
  if (done === null) {
    return unfilled("hitRate.rule", Object.fromEntries(cellsOf(rates).map((cell, at) => [`rates${at + 1}`, cell])));
  }
  const shown = {
    count: number(done.count),
    hits: number(done.hits),
    most: share(done.most),
    weight: points(done.weight),
    value: points(done.unrounded),
  };
  return explained("hitRate.rule", roundScore(done.unrounded), done.unrounded, [
    sentence("hitRate.hits", shown),
    sentence("hitRate.share", shown),
  ]);
}

function native(args: readonly FormulaText[]): string | null {
  const [rates, weight, overText] = operands(args, 3);
  if (!rates || !weight) return null;
  const over = optionalNumber(overText ?? null, USUAL_OVER);
  const hits = `SUMPRODUCT((${rates}>=1-${TOLERANCE})*(${rates}<=1+${over.value}+${TOLERANCE}))`;
  return guarded(
    {
      blank: [`COUNTBLANK(${rates})>0`],
      numbers: [weight, ...over.given],
      unreadable: [`COUNT(${rates})<ROWS(${rates})*COLUMNS(${rates})`],
      outside: [anyNegative([weight, ...over.given])],
    },
    rounded(`${weight}*${hits}/COUNT(${rates})`),
  );
}

export const scoreHitRateRule: ScoringRule = {
  name: "SCORE_HIT_RATE",
  parameters: [{ name: "rates", isRange: true }, { name: "weight" }, { name: "over", optional: true }],
  score: ([rates, weight, over]) => scoreHitRate(rates, weight, over),
  explain,
  native,
  shapes: () => shapesOf(2, given),
};
