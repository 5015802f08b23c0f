import { pointsOf } from "../../../src/checks/support/points";
import { summarise } from "../../../src/checks/summary";
import { recogniseAll } from "../../../src/form/recognise";
import { packs } from "../../../src/packs";
import type { CellContent, Grid } from "../../../src/spreadsheet/grid";
import { drawnGrid } from "../../support/forms/drawnGrid";
import { families, familyCase } from "../../support/cases/familyCase";
import { publishedGrid } from "../../support/forms/publishedGrid";
import { publishedPanyuGrid } from "../../support/forms/publishedPanyu";

const wide = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** More than any score or weight of a form: such figures are amounts of money. */
const mostPoints = 120;

const styles: Readonly<Record<string, (value: number) => string>> = {
  "as they are": String,
  "with blanks around": (value) => ` ${value} `,
  "with full-width digits": (value) => wide(String(value)),
  "with thousands separators": (value) => value.toLocaleString("en-US", { maximumFractionDigits: 8 }),
  "with units": (value) => `${value}${Math.abs(value) <= mostPoints ? "分" : "万元"}`,
};

/** All that is read as a number, wherever it stands. */
function numbersOf(grid: Grid, others: readonly Grid[]): unknown {
  return recogniseAll(grid, { others, packs }).map((form) => ({
    lines: form.lines.map(({ weight, score }) => [weight, pointsOf(score.reading)]),
    groups: form.groups.map(({ weight }) => weight),
    total: form.total && [form.total.weight, pointsOf(form.total.score.reading)],
    tables: form.fundingTables.map(({ rows }) => rows.map(({ cells }) => cells.map(({ value }) => value))),
    funding: form.funding && [form.funding.total, ...form.funding.parts].map(({ amount }) => amount.value),
    summary: summarise(form),
  }));
}

const cases: readonly (readonly [string, Grid, readonly Grid[]])[] = [
  ...families.flatMap((family) => {
    const { grids } = familyCase(family);
    return grids.map((grid) => [family, grid, grids.filter((other) => other !== grid)] as const);
  }),
  ["published, Tianhe", publishedGrid(), []],
  ["published, Panyu", publishedPanyuGrid(), []],
];

it.each(Object.entries(styles))("numbers that are kept as text count everywhere, %s", (_, style) => {
  const written = (rows: Grid["values"]): CellContent[][] =>
    rows.map((row) => row.map((cell) => (typeof cell === "number" ? style(cell) : cell)));
  const read = cases.map(([name, grid, others]) => {
    const changed = { ...grid, values: written(grid.values), formulas: written(grid.formulas) };
    return [name, grid.sheet, numbersOf(changed, others)];
  });
  expect(read).toEqual(cases.map(([name, grid, others]) => [name, grid.sheet, numbersOf(grid, others)]));
});

it("reads an amount with another unit than its table's in that of the table", () => {
  const [form] = recogniseAll(
    drawnGrid(`
项目支出绩效自评表 | <5
项目资金（万元） | | 全年预算数 | 全年执行数 | 执行率 | <
^ | 年度资金总额 | 1.2亿元 | 90000000元 | 75% | <
一级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
产出指标 | 里程 | 10 | 10 | 100 | 100`),
  );
  expect(form?.fundingTables[0]?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    [12_000],
    [9_000],
    [0.75],
  ]);
});
