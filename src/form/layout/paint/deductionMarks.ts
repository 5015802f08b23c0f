import { areaAddress, columnLetters } from "../../../spreadsheet/address";
import { deductionMarkFormula } from "./deductionMark";
import type { PartRow } from "../measure/partRows";
import type { SheetBuilder } from "./sheetBuilder";
import * as styles from "./styles";
import { columnOf, lineWeightColumn, scoreColumn, type PlacedPart } from "../measure/placedPart";

/** Neighbouring rows with one formula: those with a weight's cell, or with the same weight where the form has no column. */
function markedRuns(part: PlacedPart, rows: readonly PartRow[]): { first: number; count: number; weight: number }[] {
  const hasColumn = lineWeightColumn(part) !== undefined;
  const runs: { first: number; count: number; weight: number }[] = [];
  rows.forEach(({ line }, index) => {
    if (line.bonus || line.weight === null) return;
    const run = runs.at(-1);
    const goesOn = run && run.first + run.count === index && (hasColumn || run.weight === line.weight);
    if (goesOn) run.count++;
    else runs.push({ first: index, count: 1, weight: line.weight });
  });
  return runs;
}

/** Marks deductions without a justification in the sheet itself, score and text. */
export function putDeductionMarks(
  sheet: SheetBuilder,
  part: PlacedPart,
  rows: readonly PartRow[],
  firstRow: number,
): void {
  const [weights, score, text] = [lineWeightColumn(part), scoreColumn(part), columnOf(part, "justification")];
  if (!text) return;
  for (const { first, count, weight } of markedRuns(part, rows)) {
    const row = firstRow + first;
    const cell = (column: number): string => `$${columnLetters(column)}${row + 1}`;
    const formula = deductionMarkFormula(weights ? cell(weights.at) : String(weight), cell(score.at), cell(text.at));
    const isBeside = score.at + score.span === text.at;
    const places = isBeside
      ? [{ column: score.at, columns: score.span + text.span }]
      : [score, text].map(({ at, span }) => ({ column: at, columns: span }));
    for (const place of places) {
      sheet.formatWhere({ range: areaAddress({ ...place, row, rows: count }), formula, fill: styles.problemFill });
    }
  }
}
