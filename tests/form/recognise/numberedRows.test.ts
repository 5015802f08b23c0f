import fc from "fast-check";
import { runChecks } from "../../../src/checks/runChecks";
import { recognise } from "../../../src/form/recognise";
import type { CellContent } from "../../../src/spreadsheet/grid";

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Indicators, each with what its parts are worth: 100 in all. */
const outline = fc
  .array(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((groups) => [...groups, [100 - sum(groups.flat())]]);

const chinese = ["一", "二", "三", "四"];

/** How a form numbers an indicator, and a part of it. */
const numberings = fc.constantFrom<(group: number, part?: number) => CellContent>(
  (group, part) => (part === undefined ? `${group + 1}` : `${group + 1}.${part + 1}`),
  (group, part) => (part === undefined ? group + 1 : Number(`${group + 1}.${part + 1}`)),
  (group, part) => (part === undefined ? (chinese[group] ?? "") : `（${chinese[part] ?? ""}）`),
);

interface Kind {
  /** The indicators state the scores of their parts together. */
  readonly isScored: boolean;
  /** The parts have targets and results. */
  readonly isAsked: boolean;
}

function drawn(
  groups: readonly (readonly number[])[],
  number: (group: number, part?: number) => CellContent,
  kind: Kind,
) {
  const row = (...cells: readonly CellContent[]): CellContent[] =>
    kind.isAsked ? [...cells] : cells.filter((_, column) => column !== 3 && column !== 4);
  const values = groups.flatMap((parts, group) => [
    row(number(group), `第${group}类`, sum(parts), "", "", kind.isScored ? sum(parts) : "", ""),
    ...parts.map((weight, part) =>
      row(number(group, part), `第${group}类${part}项`, weight, "≥1项", "1项", weight, ""),
    ),
  ]);
  return [
    ["部门整体支出绩效自评表", ...row("", "", "", "", "", "", "").slice(1)],
    row("序号", "指标名称", "分值", "目标值", "完成值", "得分", "扣分原因"),
    ...values,
    row("合计", "", 100, "", "", 100, ""),
  ];
}

it.each<Kind>([
  { isScored: true, isAsked: false },
  { isScored: true, isAsked: true },
  { isScored: false, isAsked: false },
  { isScored: false, isAsked: true },
])("what a column of numbers makes part of an indicator counts once: %o", (kind) => {
  fc.assert(
    fc.property(outline, numberings, (groups, number) => {
      const values = drawn(groups, number, kind);
      const form = recognise({ sheet: "表", top: 0, left: 0, values, formulas: values, merges: [] });
      expect(sum((form?.lines ?? []).map(({ weight }) => weight ?? 0))).toBe(100);
      expect(form && runChecks(form).filter(({ severity }) => severity !== "information")).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
