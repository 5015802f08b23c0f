import fc from "fast-check";
import { pageRoom, paginate } from "../../../../src/form/layout/measure/pages";

const free = (count: number): boolean[] => Array.from({ length: count }, () => true);

it("fills the first page up and the others to the full", () => {
  const rows = Array.from({ length: 20 }, () => 100);
  expect(paginate(rows, free(20), 300, 40)).toEqual([2, 5, 5, 5, 3]);
});

it("breaks where it may", () => {
  const rows = Array.from({ length: 10 }, () => 100);
  const breaks = rows.map((_, index) => index % 4 === 0);
  expect(paginate(rows, breaks, 0, 0)).toEqual([4, 4, 2]);
});

it("begins on a page of its own rather than break where it must not", () => {
  const rows = [100, 100, 100];
  expect(paginate(rows, [true, false, false], 400, 40)).toEqual([0, 3]);
  expect(paginate(rows, free(3), 400, 40)).toEqual([1, 2]);
});

it("breaks all the same where nothing else is left, and takes a row that is higher than a page", () => {
  const rows = Array.from({ length: 8 }, () => 100);
  expect(
    paginate(
      rows,
      rows.map(() => false),
      0,
      0,
    ),
  ).toEqual([5, 3]);
  expect(paginate([900, 100], free(2), 200, 40)).toEqual([0, 1, 1]);
});

it("keeps every row, once and in its order, and pages within the room", () => {
  const rows = fc.array(fc.record({ height: fc.integer({ min: 14, max: 400 }), may: fc.boolean() }), { minLength: 1 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 570 }), (all, above) => {
      const heights = all.map(({ height }) => height);
      const counts = paginate(
        heights,
        all.map(({ may }, index) => may || index === 0),
        above + 30,
        30,
      );
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
      let first = 0;
      counts.forEach((count, page) => {
        const used = heights
          .slice(first, first + count)
          .reduce((sum, height) => sum + height, page === 0 ? above + 30 : 30);
        if (count > 0) expect(used).toBeLessThanOrEqual(pageRoom);
        first += count;
      });
    }),
  );
});
