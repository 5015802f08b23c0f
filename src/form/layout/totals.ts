import type { GradeBand, Rubric } from "../../rubric/rubric";
import { areaAddress, cellAddress } from "../../spreadsheet/address";
import type { FundingScore } from "./fundingTable";
import type { SheetBuilder } from "./sheetBuilder";
import * as styles from "./styles";
import type { LaidOutTable } from "./table";
import { lineWeightColumn, scoreColumn } from "./placedPart";
import { type TableColumns } from "./tableColumns";

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

/** The score cells of all parts as few ranges, and those of the head. */
function scoreRanges({ parts }: LaidOutTable, others: readonly FundingScore[]): string {
  const ranges: { column: number; first: number; end: number }[] = [];
  for (const { part, first, end } of parts) {
    const column = scoreColumn(part).at;
    const last = ranges.at(-1);
    // Headings between two parts are texts, which sums leave out; a row inserted between them counts.
    if (last?.column === column) last.end = end;
    else ranges.push({ column, first, end });
  }
  return [
    ...ranges.map(({ column, first, end }) => areaAddress({ row: first, column, rows: end - first, columns: 1 })),
    ...others.map(({ cell }) => cell),
  ].join(",");
}

/** The rows 总分 and 评价等级 below the scored lines, as far as the form has them; gives the row below. */
export function putTotals(
  sheet: SheetBuilder,
  { total, grade }: Rubric,
  { parts, widths }: TableColumns,
  table: LaidOutTable,
  others: readonly FundingScore[],
): number {
  const last = parts.at(-1);
  if (!last) return table.nextRow;
  const score = scoreColumn(last);
  const weight = lineWeightColumn(last);
  const labels = weight?.at ?? score.at;
  let row = table.nextRow;
  const totalCell = cellAddress(row, score.at);
  if (total) {
    sheet.putMerged({ row, column: 0, rows: 1, columns: labels }, total.label);
    if (weight) sheet.putMerged({ row, column: weight.at, rows: 1, columns: weight.span }, total.weight);
    const cell = { row, column: score.at, rows: 1, columns: score.span };
    sheet.putMerged(cell, { formula: totalFormula(scoreRanges(table, others)) });
    row++;
  }
  if (grade && total) {
    sheet.putMerged({ row, column: 0, rows: 1, columns: labels }, grade.label);
    const line = { row, column: labels, rows: 1, columns: widths.length - labels };
    sheet.putMerged(line, { formula: gradeFormula(grade.bands, totalCell) });
    row++;
    sheet.style({ row: table.nextRow, column: 0, rows: row - table.nextRow, columns: widths.length }, styles.heading);
    sheet.style(line, styles.leftText);
  } else if (total) {
    sheet.style({ row: table.nextRow, column: 0, rows: 1, columns: widths.length }, styles.heading);
  }
  for (let each = table.nextRow; each < row; each++) sheet.atLeastHigh(each, 22);
  return row;
}
