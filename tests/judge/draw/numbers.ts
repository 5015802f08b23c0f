import fc, { type Arbitrary } from "fast-check";
import { ulpsAway } from "./ulp";

/** Points as forms print them. */
export const points = (most: number): Arbitrary<number> =>
  fc.integer({ min: 0, max: most * 100 }).map((hundredths) => hundredths / 100);

export const shares = (most: number): Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: most * 10_000 }).map((basis) => basis / 10_000),
    fc.double({ min: 0, max: most, noNaN: true }),
  );

/** Quotients that decimals have and binary numbers miss: 0.15/0.05, 0.7/0.1, 10/52. */
export const quotients: Arbitrary<number> = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 100 }), fc.constantFrom(1, 10, 100))
  .map(([dividend, divisor, scale]) => dividend / scale / (divisor / scale));

export const counts: Arbitrary<number> = fc.integer({ min: 0, max: 12 });

/** Money in 元 or 万元. */
export const amounts: Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 0, max: 1e12 }).map((hundredths) => hundredths / 100),
);

/** A number at a boundary, a few units in the last place off it, at the edge of the tolerance, and visibly off. */
export const near = (boundary: number): Arbitrary<number> =>
  fc.oneof(
    fc.constant(boundary),
    fc.integer({ min: -3, max: 3 }).map((steps) => ulpsAway(boundary, steps)),
    fc.constantFrom(-1e-9, 1e-9, -1.1e-9, 1.1e-9, -0.9e-9, 0.9e-9).map((offset) => boundary + offset),
    fc
      .tuple(fc.constantFrom(-1e-9, 1e-9), fc.integer({ min: -3, max: 3 }))
      .map(([offset, steps]) => ulpsAway(boundary + offset, steps)),
    fc.constantFrom(-0.01, -0.0001, -1e-6, 1e-6, 0.0001, 0.01).map((offset) => boundary + offset),
    // The same boundary by way of a quotient.
    fc.integer({ min: 1, max: 60 }).map((divisor) => (boundary * divisor) / divisor),
    fc.integer({ min: 1, max: 60 }).map((divisor) => (boundary / divisor) * divisor),
  );

export const nearAny = (boundaries: readonly number[]): Arbitrary<number> => fc.constantFrom(...boundaries).chain(near);

/** Excel's largest number. */
const LARGEST = 9.99999999999999e307;

/** Numbers that no form holds, but a cell may. */
export const odd: Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, -1, -0.5, 1e300, -1e300, LARGEST, 1e-300, 1e15 + 0.3, 1e21, 2 ** 53 + 2),
  fc.double({ min: -LARGEST, max: LARGEST, noNaN: true }),
  fc.integer({ min: -1000, max: 1000 }).map((hundredths) => hundredths / 100),
);

/** Products that end in half a hundredth: the score that rounding decides. */
export const halfHundredths = (most: number): Arbitrary<number> =>
  fc
    .tuple(fc.integer({ min: 0, max: most * 100 - 1 }), fc.integer({ min: -8, max: 8 }))
    .map(([hundredths, steps]) => ulpsAway((hundredths + 0.5) / 100, steps));
