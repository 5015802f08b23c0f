import type { CellContent, Grid } from "../../../src/spreadsheet/grid";

type Rows = readonly (readonly CellContent[])[];

/** A sheet of these rows from A1 on, without formulas and merges. */
export function gridOf(sheet: string, rows: Rows): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<CellContent>(width - row.length).fill("")]);
  return { sheet, top: 0, left: 0, values, formulas: values, merges: [] };
}

/** A form as nobody of us made it: a title, three lines of 100 points, one deduction that is not justified. */
export const foreignRows: Rows = [
  ["项目支出绩效自评表"],
  ["一级指标", "二级指标", "三级指标", "分值", "得分", "偏差原因分析及改进措施"],
  ["产出指标", "数量指标", "培训人次", 50, 48, ""],
  ["效益指标", "社会效益", "受益人口", 30, 30, ""],
  ["满意度指标", "服务对象满意度", "学员满意度", 20, 20, ""],
  ["总分", "", "", 100, 98, ""],
];

/** The same with headings that mean nothing to the recogniser where the scores and the reasons stand. */
export const oddRows: Rows = foreignRows.map((row, index) => (index === 1 ? [...row.slice(0, 5), "情况"] : row));
