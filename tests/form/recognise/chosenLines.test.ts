import fc from "fast-check";
import { runChecks } from "../../../src/checks/runChecks";
import { recognise } from "../../../src/form/recognise";
import type { Area, CellContent } from "../../../src/spreadsheet/grid";
import { drawnGrid } from "../../support/forms/drawnGrid";

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

it.each([
  [
    "what the chosen alternative states is not what the indicator is worth",
    `部门绩效自评表 | <5
一级指标 | 二级指标 | 三级指标 | 分值 | 自评得分 | 扣分原因
管理 | 预算编制 | 按时编报（10分） | 10 | |
^ | ^ | 逾期5天内（6分） | ^ | 6 | 系统升级晚报3天；已改提前报。
^ | ^ | 逾期5天以上（0分） | ^ | |
履职 | 任务 | 办结率 | 90 | 88 | 两件未结；已督办。
合计 | <2 | 100 | 94 |`,
    ["逾期5天内（6分） 10 E4", "办结率 90 E6"],
  ],
  [
    "of the grades of one indicator one is chosen",
    `部门绩效自评表 | <5
一级指标 | 二级指标 | 分值 | 档次 | 得分 | 原因
管理 | 编制 | 20 | 优秀20分 | |
^ | ^ | ^ | 良好15分 | 15 | 编制晚；已改。
^ | ^ | ^ | 较差10分 | |
产出 | 任务 | 80 | 完成 | 80 |
合计 | < | 100 | | 95 |`,
    ["编制 20 E4", "任务 80 E6"],
  ],
])("%s", (_, drawn, lines) => {
  const form = recognise(drawnGrid(drawn));
  expect(form?.lines.map(({ path, weight, score }) => `${path.at(-1)} ${weight} ${score.address}`)).toEqual(lines);
  expect(form && runChecks(form).filter(({ severity }) => severity !== "information")).toEqual([]);
});
