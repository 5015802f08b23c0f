import fc from "fast-check";
import { recognise } from "../../../src/form/recognise";
import type { Area, CellContent } from "../../../src/spreadsheet/grid";

const headings = ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];

/** Lines that share a weight, of which one was chosen: how many there are, which one it is, and what it weighs. */
const choice = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.nat({ max: 3 }), fc.integer({ min: 1, max: 40 }))
  .map(([count, at, weight]) => ({ count, at: at % count, weight }));

it("of lines that share a weight the one with a score is the line, and the weight its own", () => {
  fc.assert(
    fc.property(fc.array(choice, { minLength: 1, maxLength: 5 }), (choices) => {
      const values: CellContent[][] = [["项目支出绩效自评表", "", "", "", "", ""], headings];
      const merges: Area[] = [];
      choices.forEach(({ count, at, weight }, group) => {
        merges.push({ row: values.length, column: 4, rows: count, columns: 1 });
        for (let each = 0; each < count; each++) {
          const score = each === at ? weight : "";
          values.push([
            "产出指标",
            `第${group}组${each}`,
            "≥2座",
            each === at ? "2座" : "",
            each === 0 ? weight : "",
            score,
          ]);
        }
      });
      values.push(["产出指标", "合格率", "≥90%", "92%", 10, 10]);
      const form = recognise({ sheet: "表", top: 0, left: 0, values, formulas: values, merges });
      expect(form?.lines.map(({ path, weight }) => [path.at(-1), weight])).toEqual([
        ...choices.map(({ at, weight }, group) => [`第${group}组${at}`, weight]),
        ["合格率", 10],
      ]);
    }),
  );
});

it.each([
  [
    "a line with a target and a result and without any points",
    "培训水工",
    ["≥20人", "25人"],
    ["新建水厂", "培训水工", "合格率"],
  ],
  ["no line: a part of the line above", "其中：女性", ["5人", "6人"], ["新建水厂", "合格率"]],
  ["no line: nothing was reached yet", "培训水工", ["≥20人", ""], ["新建水厂", "合格率"]],
])("reads %s", (_, name, figures, lines) => {
  const values: CellContent[][] = [
    headings,
    ["产出指标", "新建水厂", "≥2座", "2座", 60, 60],
    ["产出指标", name, ...figures, "", ""],
    ["产出指标", "合格率", "≥90%", "92%", 40, 40],
  ];
  const form = recognise({ sheet: "表", top: 0, left: 0, values, formulas: values, merges: [] });
  expect(form?.lines.map(({ path }) => path.at(-1))).toEqual(lines);
});
