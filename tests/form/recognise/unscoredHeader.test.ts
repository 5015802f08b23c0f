import { caseGrids } from "../../support/cases/caseGrids";
import { recogniseAll } from "../../../src/form/recognise";

const rows = (heading: string, figures: readonly (string | number)[]) => [
  ["项目支出绩效自评表", "", "", "", "", ""],
  ["一级指标", "二级指标", "分值", "年度指标值", "实际完成值", heading],
  ["产出指标", "培训人次", 60, "1000人次", "900人次", figures[0] ?? ""],
  ["效益指标", "就业人数", 40, "500人", "520人", figures[1] ?? ""],
];

const kinds = (heading: string, figures: readonly (string | number)[]) => {
  const grids = caseGrids([{ name: "自评", rows: rows(heading, figures), merges: [] }]);
  return grids.flatMap((grid) => recogniseAll(grid, { others: grids, packs: [] })).map(({ kind }) => kind);
};

test.each([
  ["numbers as scores are, under a heading that nobody knows: a person is asked", "评定", [50, 40], []],
  ["numbers above what the lines are worth are no scores", "评定", [100, 40], ["goals"]],
  ["words are no scores", "说明", ["已完成", "已完成"], ["goals"]],
] as const)("%s", (_, heading, figures, expected) => {
  expect(kinds(heading, figures)).toEqual(expected);
});
