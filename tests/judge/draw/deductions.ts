import fc from "fast-check";
import { amounts, counts, near, nearAny, points, quotients, shares } from "./numbers";
import { draw, optional, range, type RuleDraw } from "./ruleDraw";

const eachPoints = fc.oneof(fc.constantFrom(0.5, 1, 2, 0.1, 0.335, 0.005), points(3));
const weights = fc.oneof(points(20), fc.constantFrom(1, 2, 3, 8, 10));
const answers = fc.constantFrom<string | number>("是", "否", "符合", "不符合", "有", "无", "yes", "No", 1, 0);

const steps = fc.tuple(fc.constantFrom(0.01, 0.05, 0.1, 1, 5), fc.constantFrom(0, 0.9, 1, 100)).chain(([step, start]) =>
  fc.tuple(
    fc.oneof(
      fc.integer({ min: -6, max: 12 }).chain((times) => near(start + times * step)),
      shares(2),
      quotients,
    ),
    fc.constant(start),
    fc.constant(step),
  ),
);

/** Rules of deductions, answers and lists: R5 to R8. */
export const deductionDraws: Readonly<Record<string, RuleDraw>> = {
  DEDUCT: draw(
    ["number"],
    fc
      .tuple(weights, fc.array(fc.tuple(counts, eachPoints), { minLength: 1, maxLength: 4 }))
      .map(([full, pairs]) => [full, ...pairs.flat()]),
  ),
  SCORE_IF: draw(["word", "number"], fc.tuple(answers, weights)),
  SCORE_WITHIN: draw(
    ["number", "number", "number"],
    fc
      .tuple(
        fc.oneof(
          amounts.chain((limit) => near(limit).map((actual) => [actual, limit] as const)),
          fc.tuple(amounts, amounts),
          fc.constant([0, 0] as const),
        ),
        weights,
      )
      .map(([[actual, limit], weight]) => [actual, limit, weight]),
  ),
  SCORE_PARTS: draw(
    ["number", "word", "number"],
    fc
      .constantFrom(
        [0.5, 0.5],
        [0.3, 0.3, 0.4],
        [0.2, 0.2, 0.2, 0.2, 0.2],
        [2, 1, 1, 1, 1, 1],
        [1, 1, 1],
        [0.1, 0.9],
        [0.5, 0.4],
      )
      .chain((shared) => {
        const sum = shared.reduce((total, share) => total + share, 0);
        const column = (cells: readonly number[]) => cells.map((cell) => [cell]);
        return fc.tuple(
          sum > 1.5 ? fc.oneof(fc.constant(sum), weights) : weights,
          fc.array(fc.constantFrom(0, 1, 1, 0.5), { minLength: shared.length, maxLength: shared.length }).map(column),
          fc.oneof(
            { weight: 5, arbitrary: fc.constant(column(shared)) },
            { weight: 1, arbitrary: fc.constant(undefined) },
          ),
        );
      }),
  ),
  SCORE_STEP: draw(
    ["number", "number", "number", "number", "number", "word", "word"],
    fc
      .tuple(
        weights,
        steps,
        eachPoints,
        optional(fc.constantFrom("满档", "进位", "线性", "full", "linear")),
        optional(fc.constantFrom("高于", "低于", "above", "below")),
      )
      .map(([weight, [value, start, step], each, mode, side]) => [weight, value, start, step, each, mode, side]),
  ),
  SCORE_HIT_RATE: draw(
    ["number", "number", "number"],
    fc.tuple(range(fc.oneof(nearAny([1, 1.3]), shares(2)), 8), weights, optional(fc.constantFrom(0.3, 0.2, 0))),
  ),
};
