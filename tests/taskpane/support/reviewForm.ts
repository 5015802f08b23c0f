import type { CellContent } from "../../../src/spreadsheet/grid";
import { gridOf } from "./smallForm";

/** A form of three lines with columns for a second score, some of them filled in by now. */
export const reviewRows = (
  reviewed: readonly (readonly [score: CellContent, reason: string])[] = [],
): readonly (readonly CellContent[])[] => [
  ["部门整体支出绩效自评表"],
  ["一级指标", "二级指标", "三级指标", "分值", "自评得分", "扣分原因", "考核得分", "理由及依据"],
  ...(
    [
      ["产出指标", "数量指标", "培训人次", 50, 48, "报名人数不足，少培训20人次。"],
      ["效益指标", "社会效益", "受益人口", 30, 30, ""],
      ["满意度指标", "服务对象满意度", "学员满意度", 20, 20, ""],
    ] as const
  ).map((row, index) => [...row, ...(reviewed[index] ?? ["", ""])]),
  ["总分", "", "", 100, 98, "", "", ""],
];

export const reviewGrid = (reviewed?: Parameters<typeof reviewRows>[0]) => gridOf("复核表", reviewRows(reviewed));
