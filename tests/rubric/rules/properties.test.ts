import fc from "fast-check";
import { RuleError } from "../../../src/rubric/ruleError";
import { scoringRules } from "../../../src/rubric/rules";
import { anyArgument, counts, parts, points, score, shares, weights } from "./support";

/** What each rule scores, out of what people fill in. */
const scored: readonly (readonly [string, fc.Arbitrary<readonly unknown[]>, (args: readonly unknown[]) => unknown])[] =
  [
    ["SCORE_COMPLETION", fc.tuple(shares, weights), ([, weight]) => weight],
    ["SCORE_RATIO", fc.tuple(shares, weights), ([, weight]) => weight],
    ["DEDUCT", fc.tuple(weights, counts, points, counts, points), ([weight]) => weight],
    ["SCORE_IF", fc.tuple(fc.boolean(), weights), ([, weight]) => weight],
    ["SCORE_WITHIN", fc.tuple(shares, shares, weights), ([, , weight]) => weight],
    [
      "SCORE_PARTS",
      fc.tuple(
        weights,
        parts.map((cells) => [cells]),
      ),
      ([weight]) => weight,
    ],
    ["SCORE_STEP", fc.tuple(weights, shares, shares, fc.constantFrom(0.01, 0.05, 1), points), ([weight]) => weight],
    ["SCORE_HIT_RATE", fc.tuple(fc.array(fc.array(shares, { minLength: 1 }), { minLength: 1 }), weights), ([, w]) => w],
    ["SCORE_DEVIATION", fc.tuple(weights, shares), ([weight]) => weight],
  ];

describe.each(scored)("%s", (name, args, weightOf) => {
  it("lies between 0 and the weight", () => {
    fc.assert(
      fc.property(args, (drawn) => {
        const given = Number(score(name, ...drawn));
        expect(given).toBeGreaterThanOrEqual(0);
        expect(given).toBeLessThanOrEqual(Number(weightOf(drawn)));
      }),
    );
  });
});

describe.each(scoringRules.map((rule) => [rule.name, rule] as const))("%s", (_, rule) => {
  const most = rule.parameters.length + 2;
  const args = fc.array(anyArgument, { maxLength: most });

  it("gives a score, or a RuleError, whatever comes in", () => {
    fc.assert(
      fc.property(args, (drawn) => {
        try {
          const given = rule.score(drawn);
          expect(
            typeof given === "number" ? Number.isFinite(given) : ["string", "boolean"].includes(typeof given),
          ).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(RuleError);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("explains what it gives, and complains alike", () => {
    const outcome = (job: () => unknown): unknown => {
      try {
        return job();
      } catch (error) {
        return error instanceof RuleError ? [error.code, error.args] : error;
      }
    };
    fc.assert(
      fc.property(args, (drawn) => {
        expect(outcome(() => rule.explain(drawn).score)).toEqual(outcome(() => rule.score(drawn)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("problems", () => {
  it("DEDUCT never rises when more is found", () => {
    fc.assert(
      fc.property(weights, counts, counts, points, (weight, count, more, each) => {
        const [less, most] = [score("DEDUCT", weight, count + more, each), score("DEDUCT", weight, count, each)];
        expect(Number(less)).toBeLessThanOrEqual(Number(most));
      }),
    );
  });

  it("SCORE_BONUS stays within ±cap, rises with bonuses and falls with penalties", () => {
    fc.assert(
      fc.property(counts, counts, points, points, (plus, minus, each, cap) => {
        const given = Number(score("SCORE_BONUS", plus, minus, each, cap));
        expect(Math.abs(given)).toBeLessThanOrEqual(cap);
        expect(Number(score("SCORE_BONUS", plus + 1, minus, each, cap))).toBeGreaterThanOrEqual(given);
        expect(Number(score("SCORE_BONUS", plus, minus + 1, each, cap))).toBeLessThanOrEqual(given);
      }),
    );
  });

  it("SCORE_STEP never rises the further the value goes beyond the line", () => {
    fc.assert(
      fc.property(weights, shares, shares, fc.constantFrom("满档", "进位", "线性"), (weight, left, right, mode) => {
        const [near, far] = [Math.min(left, right), Math.max(left, right)];
        const at = (value: number): number => Number(score("SCORE_STEP", weight, value, 0, 0.05, 0.5, mode));
        expect(at(far)).toBeLessThanOrEqual(at(near));
        expect(at(near)).toBeLessThanOrEqual(weight);
      }),
    );
  });
});

describe("SCORE_COMPLETION", () => {
  const at = (rate: number, weight: number): number => Number(score("SCORE_COMPLETION", rate, weight));

  it("never falls up to 100 %, is flat to the over line, and half beyond", () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(weights, unit, unit, (weight, left, right) => {
        expect(at(Math.max(left, right), weight)).toBeGreaterThanOrEqual(at(Math.min(left, right), weight));
        expect(at(1 + left / 2, weight)).toBe(weight);
        expect(at(1.5 + 1e-6 + left, weight)).toBe(score("SCORE_RATIO", 0.5, weight));
      }),
    );
  });

  it("gives nothing below the pass line", () => {
    fc.assert(
      fc.property(weights, fc.double({ min: -5, max: 0.5999, noNaN: true }), (weight, rate) =>
        expect(at(rate, weight)).toBe(0),
      ),
    );
  });
});

describe("SCORE_RATIO", () => {
  it("never falls when the rate rises", () => {
    fc.assert(
      fc.property(weights, shares, shares, (weight, left, right) => {
        const [low, high] = [Math.min(left, right), Math.max(left, right)];
        expect(Number(score("SCORE_RATIO", high, weight))).toBeGreaterThanOrEqual(
          Number(score("SCORE_RATIO", low, weight)),
        );
      }),
    );
  });
});

describe("SCORE_BAND", () => {
  const table = "≤10%→2;≤20%→1;≤30%→0.5;其他→0";

  it("gives a score for every value, never a better one for a worse value", () => {
    fc.assert(
      fc.property(shares, shares, (left, right) => {
        const [low, high] = [Math.min(left, right), Math.max(left, right)];
        expect(Number(score("SCORE_BAND", high, table))).toBeLessThanOrEqual(Number(score("SCORE_BAND", low, table)));
      }),
    );
  });

  it.each([
    [0.1, 2],
    [0.1 + 1e-10, 2],
    [0.1 + 1e-8, 1],
    [0.2, 1],
    [0.30000001, 0],
  ])("is exact at its edges: %d gives %d", (value, expected) =>
    expect(score("SCORE_BAND", value, table)).toBe(expected),
  );
});

describe("SPLIT_WEIGHT", () => {
  it("adds up to the whole", () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 12 }), (total, n) => {
        fc.pre(total * 100 >= n * n);
        const all = Array.from({ length: n }, (_, at) => Number(score("SPLIT_WEIGHT", total, n, at + 1)));
        expect(all.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 9);
      }),
    );
  });
});

describe("GRADE", () => {
  it("has a grade for every total of a form", () => {
    fc.assert(fc.property(weights, (total) => expect(["优", "良", "中", "差"]).toContain(score("GRADE", total))));
  });
});
