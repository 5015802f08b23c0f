import fc from "fast-check";
import { evenSpans, givenSpans, spanOfWidth } from "../../../../src/form/layout/measure/spans";

it("a span takes columns until it is as wide as wanted, but leaves what it must", () => {
  expect(spanOfWidth([42, 28, 42, 28, 76], 1, 90, 5)).toEqual({ column: 1, columns: 3 });
  expect(spanOfWidth([42, 28, 42, 28, 76], 1, 90, 3)).toEqual({ column: 1, columns: 2 });
  expect(spanOfWidth([120, 28], 0, 90, 2)).toEqual({ column: 0, columns: 1 });
});

it("even spans make the narrowest as wide as can be", () => {
  expect(evenSpans([28, 90, 60, 120], 0, 4, 3)).toEqual([
    { column: 0, columns: 2 },
    { column: 2, columns: 1 },
    { column: 3, columns: 1 },
  ]);
  expect(evenSpans([10, 10, 100, 10, 10], 0, 5, 2)).toEqual([
    { column: 0, columns: 2 },
    { column: 2, columns: 3 },
  ]);
  expect(() => evenSpans([10, 10], 0, 2, 3)).toThrow(RangeError);
});

it("even spans cover all columns without a gap, each at least as many as asked", () => {
  const places = fc
    .record({
      widths: fc.array(fc.integer({ min: 10, max: 300 }), { minLength: 2, maxLength: 14 }),
      count: fc.integer({ min: 1, max: 6 }),
      least: fc.integer({ min: 1, max: 2 }),
    })
    .filter(({ widths, count, least }) => count * least <= widths.length);
  fc.assert(
    fc.property(places, ({ widths, count, least }) => {
      const spans = evenSpans(widths, 0, widths.length, count, least);
      expect(spans).toHaveLength(count);
      expect(spans.reduce((next, { column, columns }) => (column === next ? next + columns : NaN), 0)).toBe(
        widths.length,
      );
      expect(Math.min(...spans.map(({ columns }) => columns))).toBeGreaterThanOrEqual(least);
    }),
  );
});

it("given spans go on to the end", () => {
  expect(givenSpans(4, 10, [2, 1, 3])).toEqual([
    { column: 4, columns: 2 },
    { column: 6, columns: 1 },
    { column: 7, columns: 3 },
  ]);
  expect(givenSpans(0, 9, [2, 2]).at(-1)).toEqual({ column: 2, columns: 7 });
});
