import fc from "fast-check";
import { counts, near, nearAny, points, shares } from "./numbers";
import { draw, optional, type RuleDraw } from "./ruleDraw";

const days = fc.integer({ min: 40_000, max: 46_000 });
const weights = fc.oneof(points(20), fc.constantFrom(1, 2, 5, 10));

/** Bonus, linked, deviation, date and split: R12, R13 and R16 to R18. */
export const otherDraws: Readonly<Record<string, RuleDraw>> = {
  SCORE_BONUS: draw(
    ["number"],
    fc.tuple(counts, counts, optional(fc.constantFrom(2.5, 1, 0.335)), optional(fc.constantFrom(5, 3, 0))),
  ),
  SCORE_LINKED: draw(
    ["number"],
    points(60).chain((most) =>
      fc.tuple(weights, fc.oneof(points(60), near(most), fc.constant(most)), fc.constant(most)),
    ),
  ),
  SCORE_DEVIATION: draw(
    ["number"],
    fc.tuple(
      weights,
      fc.oneof(nearAny([0, 0.1, -0.1, 0.05]), shares(1)),
      optional(fc.constantFrom(10, 5, 1)),
      optional(fc.constantFrom(0.1, 0.2)),
    ),
  ),
  SCORE_BY_DATE: draw(
    ["number"],
    days.chain((deadline) =>
      fc.tuple(
        fc.oneof(
          days,
          near(deadline),
          fc.integer({ min: -2, max: 2 }).map((offset) => deadline + offset),
          fc.constantFrom(0.25, 0.999).map((time) => deadline + time),
        ),
        fc.constant(deadline),
        weights,
      ),
    ),
  ),
  SPLIT_WEIGHT: draw(
    ["number"],
    fc
      .tuple(points(60), fc.integer({ min: 1, max: 12 }), optional(fc.constantFrom(0, 1, 2, 3)))
      .chain(([total, parts, places]) =>
        fc.integer({ min: 1, max: parts }).map((index) => [total, parts, index, places]),
      ),
  ),
};
