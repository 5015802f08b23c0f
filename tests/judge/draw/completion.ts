import fc from "fast-check";
import { amounts, halfHundredths, near, nearAny, points, quotients, shares } from "./numbers";
import { draw, optional, range, type RuleDraw } from "./ruleDraw";

const rates = fc.oneof(nearAny([0, 0.6, 1, 1.5]), shares(3), quotients);
const weights = fc.oneof(points(40), fc.constantFrom(0.5, 1, 2, 20));
const directions = fc.constantFrom("正向", "反向", "positive", "negative");

/** A rate that makes rate × weight end in half a hundredth, the score that rounding decides. */
const halfway = fc
  .tuple(halfHundredths(20), fc.constantFrom(1, 2, 3, 7, 20))
  .map(([score, weight]) => [score / weight, weight] as const);

/** Rules of rates: R1, R1a and R3. */
export const completionDraws: Readonly<Record<string, RuleDraw>> = {
  COMPLETION_RATE: draw(
    ["number", "number", "word"],
    fc
      .tuple(
        fc.oneof(
          fc.tuple(amounts, amounts),
          amounts.chain((target) => near(target).map((actual) => [actual, target] as const)),
          fc.tuple(amounts, fc.constant(0)),
          fc.constant([0, 0] as const),
        ),
        optional(directions),
      )
      .map(([[actual, target], direction]) => [actual, target, direction]),
  ),
  SCORE_COMPLETION: draw(
    ["number", "number", "number", "number", "number", "word", "word"],
    fc.oneof(
      fc.tuple(
        rates,
        weights,
        optional(fc.constantFrom(0.5, 0.6, 0.8, 0)),
        optional(fc.constantFrom(1.2, 1.3, 1.5, 1)),
        optional(fc.constantFrom(0, 0.5, 0.8, 1)),
        optional(fc.boolean()),
        optional(fc.boolean()),
      ),
      halfway,
    ),
  ),
  SCORE_RATIO: draw(
    ["number", "number", "number"],
    fc.oneof(fc.tuple(rates, weights, optional(fc.oneof(fc.constantFrom(1, 1.2, 0), near(1)))), halfway),
  ),
  AVERAGE_RATE: draw(
    ["number", "number"],
    range(fc.oneof(nearAny([1]), shares(2)), 14).chain((cells) =>
      fc.tuple(fc.constant(cells), optional(fc.constantFrom(cells.flat().length, cells.flat().length + 1, 12, 1))),
    ),
  ),
};
