import fc from "fast-check";
import { runChecks } from "../../src/checks/runChecks";
import { formsOf } from "../../src/form/formsOf";
import type { CellContent, Grid } from "../../src/spreadsheet/grid";

const headings = ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];

interface Part {
  readonly sheet: string;
  readonly title: string;
  readonly weights: readonly number[];
}

/** A part of a form as a sheet; the last one closes with the total of all parts. */
function gridOf({ sheet, title, weights }: Part, total: readonly [weight: number, score: number] | null): Grid {
  const values: CellContent[][] = [
    [title, "", "", "", "", ""],
    [...headings],
    ...weights.map((weight, at): CellContent[] => ["产出指标", `${sheet}事项${at + 1}`, "≥90%", "92%", weight, weight]),
    ...(total ? [["总分", "", "", "", ...total]] : []),
  ];
  return { sheet, top: 0, left: 0, values, formulas: values, merges: [] };
}

const sum = (weights: readonly number[]): number => weights.reduce((all, weight) => all + weight, 0);

const grave = (grids: readonly Grid[]): readonly (readonly string[])[] =>
  formsOf(grids, []).map((form) =>
    runChecks(form)
      .filter(({ severity }) => severity !== "information")
      .map(({ id, address }) => `${id} ${address}`),
  );

/** Weights that add up to 100, in two to four parts of one to five lines. */
const parted = fc
  .array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 4 })
  .map((parts) => {
    const rest = 100 - sum(parts.flat());
    return parts.map((weights, at) => (at === 0 ? [...weights, ...(rest > 0 ? [rest] : [])] : weights));
  })
  .filter((parts) => sum(parts.flat()) === 100);

const continued = (parts: readonly (readonly number[])[], total: readonly [number, number]): readonly Grid[] =>
  parts.map((weights, at) =>
    gridOf(
      at === 0
        ? { sheet: "自评表", title: "项目支出绩效自评表", weights }
        : { sheet: `自评表${at + 1}`, title: "续表", weights },
      at === parts.length - 1 ? total : null,
    ),
  );

it("a form that goes on over several sheets is complete with all of them", () => {
  fc.assert(fc.property(parted, (parts) => expect(grave(continued(parts, [100, 100]))).toEqual(parts.map(() => []))));
});

it("what all parts add up to is told once, at the last of them", () => {
  fc.assert(
    fc.property(parted, fc.integer({ min: 1, max: 5 }), (parts, less) => {
      const last = parts.at(-1) ?? [];
      const row = last.length + 3;
      expect(grave(continued(parts, [100, 100 - less]))).toEqual(
        parts.map((_, at) => (at === parts.length - 1 ? [`total-differs F${row}`] : [])),
      );
      const [[first = 0, ...others] = [], ...rest] = parts;
      // A part whose own weights are complete is a form by itself.
      fc.pre(sum([first, ...others]) + less !== 100);
      const heavier = [[first + less, ...others], ...rest];
      expect(grave(continued(heavier, [100 + less, 100 + less]))).toEqual(
        parts.map((_, at) => (at === parts.length - 1 ? [`weights-not-100 E${row}`] : [])),
      );
    }),
  );
});

it("tables of one set (分表) are one form where their weights are complete together", () => {
  const grids = [
    gridOf({ sheet: "分表一", title: "项目支出绩效自评表分表一", weights: [40, 20] }, null),
    gridOf({ sheet: "分表二", title: "项目支出绩效自评表分表二", weights: [30, 10] }, [100, 100]),
  ];
  expect(grave(grids)).toEqual([[], []]);
});

it("tables whose titles call them 分表 are one set, whatever their sheets are called", () => {
  const grids = [
    gridOf({ sheet: "产出", title: "项目支出绩效自评表（分表一）", weights: [40, 20] }, null),
    gridOf({ sheet: "效益", title: "项目支出绩效自评表（分表二）", weights: [30, 10] }, [100, 100]),
  ];
  expect(grave(grids)).toEqual([[], []]);
});

it.each([
  ["each is complete by itself", [100], [100], "续表"],
  ["nothing says that the second goes on", [60], [40], "另一张自评表"],
])("two forms stay two where %s", (_, first, second, title) => {
  const grids = [
    gridOf({ sheet: "甲", title: "项目支出绩效自评表", weights: first }, null),
    gridOf({ sheet: "乙", title, weights: second }, null),
  ];
  expect(formsOf(grids, []).map(({ whole }) => whole)).toEqual([undefined, undefined]);
});
