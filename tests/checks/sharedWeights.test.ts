import { runChecks } from "../../src/checks/runChecks";
import { recognise } from "../../src/form/recognise";
import { drawnGrids } from "../support/forms/drawnGrid";

const title = "部门整体支出绩效自评表 | <7";

/** Errors and warnings of a form that is drawn without its title. */
function told(rows: readonly string[]): readonly string[] {
  const [grid] = drawnGrids(["== 表", title, ...rows].join("\n")).values();
  const form = grid && recognise(grid);
  if (!form) throw new Error("not recognised");
  const findings = runChecks(form).filter(({ severity }) => severity !== "information");
  return findings.map(({ id, address, line, args }) => `${id} ${address} ${line} ${args["lost"] ?? ""}`.trim());
}

const merged = (score: number, reason: string, total: number): readonly string[] => [
  "一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 扣分原因",
  `产出 | 数量 | 培训人数 | 300人 | 290人 | 60 | ${score} |`,
  `^ | ^ | 培训期数 | 6期 | 6期 | ^ | 30 | ${reason}`,
  "效益 | 社会 | 就业率 | 60% | 62% | 40 | 40 |",
  `合计 | < | < | | | 100 | ${total} |`,
];

it("leaves a weight that is merged over several lines to all of them", () => {
  expect(told(merged(30, "", 100))).toEqual([]);
});

it("asks why lines lost points of the weight that they share", () => {
  expect(told(merged(28, "", 98))).toEqual(["deduction-without-justification H3 数量 2"]);
  expect(told(merged(28, "一期报名人数不足", 98))).toEqual([]);
});

it("adds up the lines below an indicator that alone states a weight", () => {
  const rows = [
    "一级指标 | 二级指标 | 分值 | 三级指标 | 指标值 | 完成值 | 得分 | 扣分原因",
    "产出 | 数量 | 60 | 培训人数 | 300人 | 310人 | 30 |",
    "^ | ^ | ^ | 培训期数 | 6期 | 6期 | 30 |",
    "效益 | 社会 | 40 | 就业率 | 60% | 58% | 18 |",
    "^ | ^ | ^ | 创业率 | 10% | 10% | 20 |",
    "合计 | < | 100 | | | | 98 |",
  ];
  expect(told(rows)).toEqual(["deduction-without-justification H5 社会 2"]);
});

it("asks for no score where there are no points", () => {
  const rows = [
    "一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 扣分原因",
    "产出 | 数量 | 培训人数 | 300人 | 310人 | 60 | 60 |",
    "^ | 成本 | 人均成本 | | | 0 | |",
    "效益 | 社会 | 就业率 | 60% | 62% | 40 | 40 |",
    "合计 | < | < | | | 100 | 100 |",
  ];
  expect(told(rows)).toEqual([]);
});
