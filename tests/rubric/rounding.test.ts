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
    [1.797693134862315e306, 1.79769313486232e306],
    [3.6449999999999947, 3.64],
    [261.0049999999995, 261.01],
    [-123456789012345.678, -123456789012346],
    [-0.001, 0],
  ])("rounds %d to %d as Excel does", (value, expected) => {
    expect(roundScore(value)).toBe(expected);
  });

  it("refuses what is no number any more", () => {
    expect(() => roundScore(1e300 * 1e300)).toThrow(expect.objectContaining({ code: "too-large", kind: "number" }));
    expect(() => roundScore(Number.MAX_VALUE)).toThrow(expect.objectContaining({ code: "too-large" }));
    expect(() => roundScore(NaN)).toThrow(expect.objectContaining({ code: "too-large" }));
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
