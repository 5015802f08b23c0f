import type { GradeBand, Rubric } from "../../rubric/rubric";
import { areaAddress, cellAddress } from "../../sheet/address";
import { formColumns as columns, lastFormColumn } from "./columns";
import { deductionMarkFormula } from "./deductionMark";
import type { SheetBuilder } from "./sheetBuilder";
import * as styles from "./styles";

/** Native formulas, so that total and grade are there without the add-in and no custom function feeds another. */
const totalFormula = (scores: string): string => `=IF(COUNT(${scores})=0,"",ROUND(SUM(${scores}),2))`;

/** The line as printed, with √ before the grade that the total reaches and □ before the others (R14). */
export function gradeFormula(bands: readonly GradeBand[], total: string): string {
  const parts = bands.map((band, index) => {
    const better = bands[index - 1];
    const isBottom = index === bands.length - 1;
    const limits = [...(isBottom ? [] : [`${total}>=${band.from}`]), ...(better ? [`${total}<${better.from}`] : [])];
    const reached = limits.length === 1 ? limits[0] : `AND(${limits.join(",")})`;
    return `IF(${total}="","□",IF(${reached},"√","□"))&"${band.text}"`;
  });
  return `=${parts.join("&")}`;
}

/** The rows 总分 and 评价等级 below the scored lines; gives the row below. */
export function putTotals(sheet: SheetBuilder, rubric: Rubric, firstLine: number, row: number): number {
  const scores = areaAddress({ row: firstLine, column: columns.score, rows: row - firstLine, columns: 1 });
  const total = cellAddress(row, columns.score);
  sheet.putMerged({ row, column: 0, rows: 1, columns: columns.weight }, rubric.total.label);
  sheet.put(row, columns.weight, rubric.total.weight);
  sheet.put(row, columns.score, { formula: totalFormula(scores) });

  const gradeRow = row + 1;
  sheet.putMerged({ row: gradeRow, column: 0, rows: 1, columns: columns.weight }, rubric.grade.label);
  const line = { row: gradeRow, column: columns.weight, rows: 1, columns: lastFormColumn - columns.weight + 1 };
  sheet.putMerged(line, { formula: gradeFormula(rubric.grade.bands, total) });

  sheet.style({ row, column: 0, rows: 2, columns: lastFormColumn + 1 }, styles.heading);
  sheet.style(line, styles.leftText);
  sheet.atLeastHigh(row, 22);
  sheet.atLeastHigh(gradeRow, 22);
  return gradeRow + 1;
}

/** Marks a deduction without a justification in the sheet itself. */
export function putDeductionMark(sheet: SheetBuilder, firstLine: number, rows: number): void {
  sheet.formatWhere({
    range: areaAddress({ row: firstLine, column: columns.score, rows, columns: 2 }),
    formula: deductionMarkFormula(firstLine + 1),
    fill: styles.problemFill,
  });
}
