import type { CellContent, Grid } from "../../../src/spreadsheet/grid";
import { pick, random, REASONS } from "./words";

/** Rows of a form of 履职 lines: three levels, targets and results, scores of which some are deductions. */
function lineRows(lines: number): CellContent[][] {
  const weight = 100 / lines;
  return Array.from({ length: lines }, (_, index) => {
    const target = 10 + Math.floor(random() * 500);
    const isMet = random() < 0.8;
    return [
      index === 0 ? "履职效能" : "",
      index % 10 === 0 ? `任务${index / 10 + 1}` : "",
      `第${index + 1}项工作完成数量`,
      weight,
      `完成${target}件`,
      `完成${isMet ? target : target - 1}件`,
      isMet ? weight : weight * 0.9,
      isMet ? "" : pick(REASONS),
    ];
  });
}

const HEADER = [
  "一级指标",
  "二级指标",
  "三级指标",
  "分值",
  "年度指标值",
  "实际完成值",
  "自评得分",
  "未达标原因及改进措施",
];

/** A form with so many scored lines, other figures and texts each time. */
export function largeForm(lines: number): Grid {
  const blank = (...cells: CellContent[]): CellContent[] => [...cells, ...HEADER.slice(cells.length).map(() => "")];
  const values = [
    blank("部门整体支出绩效自评表"),
    blank("单位名称", `某某局${Math.floor(random() * 1000)}`),
    HEADER,
    ...lineRows(lines),
    blank("总分", "", "", 100, "", "", 95),
  ];
  const groups = Array.from({ length: Math.ceil(lines / 10) }, (_, index) => ({
    row: 3 + index * 10,
    column: 1,
    rows: Math.min(10, lines - index * 10),
    columns: 1,
  }));
  const merges = [{ row: 3, column: 0, rows: lines, columns: 1 }, ...groups.filter(({ rows }) => rows > 1)];
  return { sheet: "自评表", top: 0, left: 0, values, formulas: values, merges };
}
