import fc from "fast-check";
import { blocksOf, joinAreas } from "../../src/spreadsheet/mergedAreas";
import type { Area } from "../../src/spreadsheet/grid";

/** The part of an area that lies in a block, as an Excel that cuts areas off would tell. */
function cut(area: Area, block: Area): Area[] {
  const top = Math.max(area.row, block.row);
  const end = Math.min(area.row + area.rows, block.row + block.rows);
  return end > top ? [{ ...area, row: top, rows: end - top }] : [];
}

/** A column of merged areas from the top down, some touching. */
const merges = fc
  .array(fc.record({ gap: fc.integer({ min: 0, max: 40 }), rows: fc.integer({ min: 2, max: 300 }) }), { maxLength: 30 })
  .map((parts) => {
    let row = 0;
    return parts.map(({ gap, rows }): Area => {
      const area = { row: row + gap, column: 1, rows, columns: 2 };
      row = area.row + rows;
      return area;
    });
  });

describe("blocksOf and joinAreas", () => {
  it.each([
    [80, 10],
    [1, 60],
    [5000, 60],
    [2, 1],
  ])("covers %i × %i without more than 512 possible areas a block", (rows, columns) => {
    const blocks = blocksOf({ row: 3, column: 2, rows, columns });
    expect(blocks.every((block) => block.rows * columns <= 512)).toBe(true);
    const covered = new Set(
      blocks.flatMap((block) => Array.from({ length: block.rows }, (_, index) => block.row + index)),
    );
    expect(covered).toEqual(new Set(Array.from({ length: rows }, (_, index) => 3 + index)));
  });

  it("asks a form of usual size at once", () => {
    expect(blocksOf({ row: 0, column: 0, rows: 50, columns: 10 })).toHaveLength(1);
  });

  it.each([
    ["tells whole areas", (area: Area, block: Area) => (cut(area, block).length > 0 ? [area] : [])],
    ["cuts areas off at the block's border", cut],
  ])("puts areas together again where Excel %s", (_, tell) => {
    fc.assert(
      fc.property(merges, (areas) => {
        const blocks = blocksOf({ row: 0, column: 0, rows: 10_500, columns: 60 });
        expect(joinAreas(blocks.flatMap((block) => areas.flatMap((area) => tell(area, block))))).toEqual(areas);
      }),
      { numRuns: 40 },
    );
  });
});
