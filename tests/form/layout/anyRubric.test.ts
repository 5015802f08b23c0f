import fc from "fast-check";
import { layOutForm } from "../../../src/form/layout";
import { recognise } from "../../../src/form/recognise";
import { textHeight } from "../../../src/form/layout/measure/textHeight";
import { validateRubric } from "../../../src/packs/readPack";
import type { FundingSpec, Indicator, Rubric, RubricColumn, RubricPart } from "../../../src/rubric/rubric";
import { rubricLines } from "../../../src/rubric/rubricLines";
import { parseAddress } from "../../../src/spreadsheet/address";
import type { SheetPlan } from "../../../src/spreadsheet/plan";
import { planGrid } from "../../support/forms/planGrid";

const names = { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" };
const numerals = ["一", "二", "三", "四"];

/** The levels with their weights: of the lines always, of those above where `upper` says so. */
const levelColumns = (depth: number, upper: boolean): RubricColumn[] =>
  Array.from({ length: depth }, (_, index) => index + 1).flatMap((level) => [
    { role: "level", level, heading: `${numerals[level - 1]}级指标` },
    ...(upper || level === depth ? [{ role: "weight" as const, level, heading: "分值" }] : []),
  ]);

const optional: readonly RubricColumn[] = [
  { role: "explanation", heading: "指标解释" },
  { role: "criteria", heading: "评分标准" },
  { role: "unit", heading: "计量单位" },
  { role: "target", heading: "年度指标值" },
  { role: "actual", heading: "实际完成值" },
];

const text = fc
  .integer({ min: 1, max: 90 })
  .map((length) => "完成年度工作任务并按时报送材料".repeat(7).slice(0, length));

/** A tree with so many branches at each level; names differ, so that each stands for itself. */
function tree(
  depth: number,
  branches: readonly number[],
  texts: readonly string[],
  columns: readonly RubricColumn[],
): Indicator[] {
  let count = 0;
  const printed = (n: number) =>
    Object.fromEntries(
      columns.flatMap(({ role }) =>
        role !== null && ["explanation", "criteria", "unit", "target"].includes(role)
          ? [[role, role === "unit" ? "个" : `${n}${texts[n % texts.length] ?? ""}`]]
          : [],
      ),
    );
  const at = (level: number, name: string): Indicator[] =>
    Array.from({ length: branches[level - 1] ?? 1 }, (_, index) => {
      const own = `${name}${String.fromCharCode(65 + index)}`;
      if (level < depth) return { name: `${own}类事项`, weight: 10, indicators: at(level + 1, own) };
      count++;
      return {
        name: `${own}${(texts[count % texts.length] ?? "").slice(0, 20)}`,
        lines: [{ id: `l${count}`, weight: count, ...printed(count) }],
      };
    });
  return at(1, "事");
}

const funding: fc.Arbitrary<FundingSpec> = fc
  .record({ kinds: fc.integer({ min: 1, max: 8 }), across: fc.boolean(), isGrouped: fc.boolean() })
  .map(({ kinds, across, isGrouped }) => ({
    title: "年度资金情况（万元）",
    columns: Array.from({ length: kinds }, (_, index) => ({
      label: index === 0 ? "年度资金总额" : `其他资金${index}`,
      ...(isGrouped && !across && { group: `分组${Math.floor(index / 2)}` }),
    })),
    rows: [
      { label: "全年预算数", role: "budget" },
      { label: "全年执行数", role: "spent" },
      { label: "执行率", role: "rate" },
    ],
    ...(across && { across }),
  }));

const rubric: fc.Arbitrary<Rubric> = fc
  .record({
    depth: fc.integer({ min: 1, max: 4 }),
    upper: fc.boolean(),
    span: fc.integer({ min: 1, max: 3 }),
    parts: fc.array(
      fc.record({
        extra: fc.subarray([...optional], { minLength: 1 }),
        branches: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 }),
        texts: fc.array(text, { minLength: 3, maxLength: 6 }),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    section: fc.boolean(),
    beside: fc.boolean(),
    tables: fc.array(funding, { maxLength: 1 }),
    isGraded: fc.boolean(),
  })
  .map(({ depth, upper, span, parts, section, beside, tables, isGraded }): Rubric => {
    const widest = Math.max(...parts.map(({ extra }) => extra.length));
    const made = parts.map(({ extra, branches, texts }, index): RubricPart => {
      // Columns with the same role stand above each other in all header sets.
      const last = { ...extra.at(-1)!, span: widest - extra.length + 1 };
      const columns: RubricColumn[] = [
        ...levelColumns(depth, upper),
        ...extra.slice(0, -1),
        last,
        { role: "score", group: "得分", heading: "自评分" },
        { role: "justification", heading: "未达标原因、改进措施", span },
      ];
      const indicators = tree(depth, branches, texts, columns);
      // Ids and names of the second part differ from those of the first.
      return {
        columns,
        indicators: JSON.parse(
          JSON.stringify(indicators)
            .replaceAll('"id":"l', `"id":"p${index}l`)
            .replaceAll('"name":"事', `"name":"${index === 0 ? "事" : "务"}`),
        ) as Indicator[],
      };
    });
    return {
      id: "any",
      version: 1,
      year: 2024,
      name: { "zh-CN": "任意", "en-US": "any" },
      source: "测试",
      sheets: { form: "自评表", goals: "绩效目标表", workPaper: "测算底稿" },
      title: "部门整体支出绩效自评表",
      ...(section && { section: "基本情况" }),
      fields: [
        { label: "单位名称", lines: 1 },
        { label: "单位数", lines: 1, ...(beside && { beside }) },
        { label: "未能完成原因", lines: 2 },
      ],
      funding: tables,
      parts: made,
      total: { label: "总分", weight: 100 },
      ...(isGraded && {
        grade: {
          label: "评价等级",
          bands: [
            { grade: "优", from: 90, text: "优（90分以上）" },
            { grade: "差", from: 0, text: "差" },
          ],
        },
      }),
    };
  });

const layOut = (any: Rubric): SheetPlan => layOutForm(any, names, "zh-CN").sheets[0]!;

it("is a pack", () => {
  fc.assert(
    fc.property(rubric, (any) => expect(validateRubric(JSON.parse(JSON.stringify(any)))).toHaveProperty("rubric")),
    { numRuns: 50 },
  );
});

it("lays any rubric out so that its lines are recognised again, each with its weight", () => {
  fc.assert(
    fc.property(rubric, (any) => {
      const form = recognise(planGrid(layOut(any)));
      expect(form?.lines.map(({ path, weight }) => [path, weight])).toEqual(
        rubricLines(any).map(({ path, line }) => [path, line.weight]),
      );
      expect(form?.total?.weight).toBe(100);
      expect(form?.fundingTables.map(({ columns }) => columns.length)).toEqual(
        any.funding.map(({ columns }) => columns.length),
      );
    }),
    { numRuns: 60 },
  );
});

it("writes every cell within the sheet, merges nothing twice, and loses nothing below a merge", () => {
  fc.assert(
    fc.property(rubric, (any) => {
      const { cells, merges, columnWidths, rowHeights } = layOut(any);
      const covered = new Set<string>();
      for (const merge of merges) {
        const area = parseAddress(merge)!;
        expect(area.column + area.columns).toBeLessThanOrEqual(columnWidths.length);
        for (let row = area.row; row < area.row + area.rows; row++) {
          for (let column = area.column; column < area.column + area.columns; column++) {
            const key = `${row}/${column}`;
            expect(covered.has(key)).toBe(false);
            covered.add(key);
            if (row !== area.row || column !== area.column) expect(cells[row]?.[column]).toBeNull();
          }
        }
      }
      expect(cells.every((row) => row.length === columnWidths.length)).toBe(true);
      expect(Math.min(...columnWidths)).toBeGreaterThanOrEqual(14);
      expect(Math.max(...rowHeights)).toBeLessThanOrEqual(409.5);
    }),
    { numRuns: 60 },
  );
});

it("widens a column until its longest text fits into a row", () => {
  const long = "按照年度工作计划和绩效目标完成各项任务，并按规定报送材料。".repeat(60);
  const columns: RubricColumn[] = [
    ...levelColumns(2, false),
    { role: "explanation", heading: "指标解释" },
    { role: "score", heading: "得分" },
    { role: "justification", heading: "扣分原因" },
  ];
  const indicators: Indicator[] = [
    { name: "产出", indicators: [{ name: "数量", explanation: long, lines: [{ id: "a", weight: 100 }] }] },
  ];
  const base: Omit<Rubric, "parts"> = {
    id: "long",
    version: 1,
    year: 2024,
    name: { "zh-CN": "长", "en-US": "long" },
    source: "测试",
    sheets: { form: "自评表", goals: "绩效目标表", workPaper: "测算底稿" },
    title: "自评表",
    fields: [],
    funding: [],
  };
  const { cells, columnWidths, rowHeights, page } = layOut({ ...base, parts: [{ columns, indicators }] });
  const row = cells.findIndex((each) => each.includes(long));
  expect(textHeight(long, columnWidths[3] ?? 0, 9)).toBeLessThan(409.5);
  expect(rowHeights[row]).toBe(textHeight(long, columnWidths[3] ?? 0, 9));
  expect(page.printArea).toBe(`A1:F${cells.length}`);
});
