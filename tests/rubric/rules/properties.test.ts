import fc from "fast-check";
import { scoreBand } from "../../../src/rubric/rules/band";
import { scoreDeduct } from "../../../src/rubric/rules/deduct";
import { scoreIf } from "../../../src/rubric/rules/fulfilled";
import { scoreRatio } from "../../../src/rubric/rules/ratio";
import { scoreWithin } from "../../../src/rubric/rules/within";
import { RuleError } from "../../../src/rubric/ruleError";

const weights = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
const counts = fc.integer({ min: 0, max: 50 });
const points = fc.integer({ min: 0, max: 500 }).map((hundredths) => hundredths / 100);
const shares = fc.double({ min: -1, max: 3, noNaN: true });

describe("every rule", () => {
  it("gives a score between 0 and the weight", () => {
    fc.assert(
      fc.property(weights, counts, points, shares, (weight, count, each, share) => {
        const scores = [
          scoreDeduct(weight, [count, each]),
          scoreRatio(share, weight),
          scoreIf(share > 0, weight),
          scoreWithin(share, 1, weight),
        ];
        for (const score of scores) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(weight);
        }
      }),
    );
  });

  it("throws nothing but RuleErrors, whatever stands in the cells", () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constant("≤1→2"));
    fc.assert(
      fc.property(cell, cell, cell, cell, (first, second, third, fourth) => {
        const jobs = [
          () => scoreBand(first, second),
          () => scoreDeduct(first, [second, third, fourth]),
          () => scoreDeduct(first, [second, third]),
          () => scoreRatio(first, second, third),
          () => scoreIf(first, second),
          () => scoreWithin(first, second, third),
        ];
        for (const job of jobs) {
          try {
            const score = job();
            expect(score === "" || Number.isFinite(score)).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(RuleError);
          }
        }
      }),
    );
  });
});

describe("DEDUCT", () => {
  it("never rises when more is found", () => {
    fc.assert(
      fc.property(weights, counts, counts, points, (weight, count, more, each) => {
        expect(scoreDeduct(weight, [count + more, each])).toBeLessThanOrEqual(
          Number(scoreDeduct(weight, [count, each])),
        );
      }),
    );
  });

  it("waits for every count", () => {
    expect(scoreDeduct(2, [1, 0.5, "", 0.5])).toBe("");
    expect(scoreDeduct(2, ["", 0.5])).toBe("");
  });

  it("reports a wrong count even while another is blank", () => {
    expect(() => scoreDeduct(2, ["", 0.5, -1, 0.5])).toThrow(expect.objectContaining({ code: "not-a-count" }));
  });
});

describe("SCORE_RATIO", () => {
  it("never falls when the rate rises", () => {
    fc.assert(
      fc.property(weights, shares, shares, (weight, left, right) => {
        const [low, high] = [Math.min(left, right), Math.max(left, right)];
        expect(scoreRatio(high, weight)).toBeGreaterThanOrEqual(Number(scoreRatio(low, weight)));
      }),
    );
  });
});
