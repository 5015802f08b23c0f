import fc from "fast-check";
import { roundScore, sumPoints } from "../../src/rubric/rounding";

describe("roundScore", () => {
  it.each([
    [1.005, 1.01],
    [0.28499999999999992, 0.29],
    [0.285, 0.29],
    [-1.005, -1.01],
    [19.998, 20],
    [9.923, 9.92],
    [1e-9, 0],
    [1.5e21, 1.5e21],
    [-0.001, 0],
  ])("rounds %d to %d as Excel does", (value, expected) => {
    expect(roundScore(value)).toBe(expected);
  });

  it("keeps numbers of two decimals as they are", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (hundredths) => {
        expect(roundScore(hundredths / 100)).toBe(hundredths / 100 || 0);
      }),
    );
  });

  it("is off by half a unit at the most", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(Math.abs(roundScore(value) - value)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });
});

describe("sumPoints", () => {
  it("adds without binary drift", () => {
    expect(sumPoints([3.71, 3.71, 3.71, 3.71, 3.71, 3.71, 3.74])).toBe(26);
    expect(sumPoints([0.1, 0.2])).toBe(0.3);
  });

  it("agrees with sums of integer hundredths", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 100 }), (hundredths) => {
        const total = hundredths.reduce((sum, value) => sum + value, 0);
        expect(sumPoints(hundredths.map((value) => value / 100))).toBe(total / 100);
      }),
    );
  });
});
