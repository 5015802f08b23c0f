import fc from "fast-check";
import { formsOf } from "../../src/form/formsOf";
import { partSheets } from "../../src/form/partSheets";
import type { CellContent, Grid } from "../../src/spreadsheet/grid";

function gridOf(sheet: string, title: string, weights: readonly number[]): Grid {
  const values: CellContent[][] = [
    [title, "", "", "", "", ""],
    ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ...weights.map((weight, at): CellContent[] => ["产出指标", `${sheet}事项${at + 1}`, "≥90%", "92%", weight, weight]),
  ];
  return { sheet, top: 0, left: 0, values, formulas: values, merges: [] };
}

const alone = (sheet: string): Grid => gridOf(sheet, "另一项目自评表", [60, 40]);

const partsOf = (grids: readonly Grid[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(partSheets(formsOf(grids, []), grids));

/** Two to five tables of which none is complete by itself; what they add up to is right or wrong. */
const parts = fc.array(fc.array(fc.integer({ min: 1, max: 19 }), { minLength: 1, maxLength: 5 }), {
  minLength: 2,
  maxLength: 5,
});

it.each<[string, (at: number) => readonly [sheet: string, title: string]]>([
  ["what goes on", (at) => (at === 0 ? ["自评表", "项目支出绩效自评表"] : [`附${at}`, "续表"])],
  ["a set", (at) => [`分表${at + 1}`, `项目支出绩效自评表分表${at + 1}`]],
])("knows the sheets of %s whatever their weights add up to, and no others", (_, called) => {
  fc.assert(
    fc.property(parts, (weights) => {
      const own = weights.map((each, at) => gridOf(...called(at), each));
      const names = own.map(({ sheet }) => sheet);
      expect(partsOf([alone("前"), ...own, alone("后")])).toEqual(
        Object.fromEntries(names.map((name) => [name, names])),
      );
    }),
    { numRuns: 30 },
  );
});

it("leaves out what is complete by itself, but looks from there for what is not", () => {
  const grids = [gridOf("甲", "项目支出绩效自评表", [100]), gridOf("乙", "续表", [40]), gridOf("丙", "续表", [100])];
  expect(partsOf(grids)).toEqual({ 甲: ["甲", "乙"], 丙: ["乙", "丙"] });
});

it("takes no sheets together that are only called alike, and of a large set only those around", () => {
  const sheets = (name: string) => Array.from({ length: 9 }, (_, at) => gridOf(`${name}${at + 1}`, "项目自评表", [50]));
  expect(partsOf(sheets("项目"))).toEqual({});
  expect(partsOf(sheets("分表"))["分表1"]).toHaveLength(6);
});
