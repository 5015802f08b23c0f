import { recognise } from "../../../src/form/recognise";
import { drawnGrid } from "../../support/forms/drawnGrid";

/** A form with relative weights; its scores are drawn in their order, the total last. */
const weightsBeside = (...scores: readonly string[]) => {
  const [first, second, third, total] = scores;
  const grid = drawnGrid(`
绩效自评表 | <6
一级指标 | 权重 | 二级指标 | 权重 | 评分 | 加权得分 | 原因
投入 | 40% | 编制 | 60% | 100 | ${first} |
^ | ^ | 执行 | 40% | 90 | ${second} | 尾款；已付。
产出 | 60% | 任务 | 100% | 100 | ${third} |
合计 | 100% | | | | ${total} |
`);
  return recognise(grid)?.lines.map(({ weight }) => weight);
};

it.each(["24", "#DIV/0!", "#BUSY!", "不详"])(
  "weights are points where scores are, although one of them says %s",
  (odd) => {
    const points = ["24", "14.4", "60", "98.4"];
    for (const at of odd === "24" ? [0] : [0, 1, 2, 3])
      expect(weightsBeside(...points.map((each, index) => (index === at ? odd : each)))).toEqual([24, 16, 60]);
  },
);

it("weights stay as they are printed where each line has a score out of its own", () => {
  expect(weightsBeside("60", "36", "100", "98.4")).toEqual([60, 40, 100]);
});
