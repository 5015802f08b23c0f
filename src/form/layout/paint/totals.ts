import type { GradeBand, Rubric } from "../../../rubric/rubric";
import { areaAddress, cellAddress } from "../../../spreadsheet/address";
import { scoreColumn } from "../measure/placedPart";
import type { TablePlaces } from "../measure/tablePlaces";
import type { TotalPlaces } from "../measure/totalPlaces";
import type { SheetBuilder } from "./sheetBuilder";
import * as styles from "./styles";

/** Native formulas, so that total and grade are there without the add-in and no custom function feeds another. */
const totalFormula = (scores: string, decimals: number): string =>
  `=IF(COUNT(${scores})=0,"",ROUND(SUM(${scores}),${decimals}))`;

/** Points have two decimals at least, and as many as the scores are shown with. */
const fewestDecimals = 2;

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
function scoreRanges({ parts }: TablePlaces, others: readonly string[]): string {
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
    ...others,
  ].join(",");
}

/**
 * Total and grade, as far as the form has them.
 * @param others the addresses of scores in the head, which the total counts too
 */
export function putTotals(
  sheet: SheetBuilder,
  rubric: Rubric,
  { total: totalPlaces, grade: gradePlaces, rows }: TotalPlaces,
  table: TablePlaces,
  others: readonly string[],
): void {
  const { total, grade } = rubric;
  if (!total || !totalPlaces) return;
  const { label, weight, score } = totalPlaces;
  sheet.putMerged(label, total.label);
  if (weight) sheet.putMerged(weight, total.weight);
  const shown = table.parts.flatMap(({ part }) => scoreColumn(part).decimals ?? []);
  sheet.putMerged(score, { formula: totalFormula(scoreRanges(table, others), Math.max(fewestDecimals, ...shown)) });
  if (shown.length > 0) sheet.style(score, styles.decimalsStyle(Math.max(...shown)));
  sheet.style(rows, styles.heading);
  if (!grade || !gradePlaces) return;
  sheet.putMerged(gradePlaces.label, grade.label);
  sheet.putMerged(gradePlaces.line, {
    formula: gradeFormula(grade.bands, cellAddress(score.row, score.column)),
  });
  sheet.style(gradePlaces.line, styles.leftText);
}
