import { roleFacts } from "../../../rubric/columnRoles";
import type { ScoredLine } from "../../../rubric/rubric";
import { absoluteAddress } from "../../../spreadsheet/address";
import type { PlanCell } from "../../../spreadsheet/plan";
import type { LayoutWords } from "../../locale";
import { printedRole, runsAt, type PartRow } from "../measure/partRows";
import type { PlacedHeadings } from "../measure/headings";
import type { PlacedPage } from "../measure/tablePlaces";
import { putDeductionMarks } from "./deductionMarks";
import { putScoreValidation } from "./scoreValidation";
import type { SheetBuilder } from "./sheetBuilder";
import * as styles from "./styles";
import { columnOf, lineWeightColumn, scoreColumn, type PlacedColumn, type PlacedPart } from "../measure/placedPart";

/** The live formula of a line's score cell, by the formula text of its weight; undefined where a person types the score. */
export type ScoreFormula = (line: ScoredLine, weight: string) => string | undefined;

function putLevels(sheet: SheetBuilder, part: PlacedPart, rows: readonly PartRow[], firstRow: number): void {
  for (let level = 1; level <= part.depth; level++) {
    const [name, weight] = [columnOf(part, "level", level), columnOf(part, "weight", level)];
    for (const [first, count] of runsAt(rows, level)) {
      const indicator = rows[first]?.indicators[level - 1];
      const put = ({ at, span }: PlacedColumn, cell: PlanCell): void =>
        sheet.putMerged({ row: firstRow + first, column: at, rows: count, columns: span }, cell);
      if (name) put(name, indicator?.name || null);
      if (weight && level < part.depth)
        put(weight, (indicator && "weight" in indicator ? indicator.weight : null) ?? null);
    }
  }
}

/** Columns that hold neither names nor points. */
const isOther = ({ role }: PlacedColumn): boolean => role !== "level" && role !== "weight" && role !== "score";

/** Texts of an indicator stand once beside all its lines, those of a line beside it; what nobody prints is left blank. */
function putTexts(sheet: SheetBuilder, part: PlacedPart, rows: readonly PartRow[], firstRow: number): void {
  for (const column of part.columns.filter(isOther)) {
    // Of several columns for one thing (原因 beside 改进措施) the first has the text.
    const role = columnOf(part, column.role ?? "note") === column ? printedRole(column) : null;
    for (const [first, count] of runsAt(rows, part.depth)) {
      const place = { row: firstRow + first, column: column.at, rows: 1, columns: column.span };
      const shared = role === null ? undefined : rows[first]?.leaf[role];
      if (shared !== undefined) sheet.putMerged({ ...place, rows: count }, shared);
      else {
        rows.slice(first, first + count).forEach(({ line }, index) => {
          const text = role === null ? null : (line[role] ?? null);
          sheet.putMerged({ ...place, row: place.row + index }, text);
        });
      }
    }
  }
}

function putScores(
  sheet: SheetBuilder,
  part: PlacedPart,
  rows: readonly PartRow[],
  firstRow: number,
  formula: ScoreFormula,
  strings: LayoutWords,
): void {
  const [weights, scores] = [lineWeightColumn(part), scoreColumn(part)];
  rows.forEach(({ line }, index) => {
    const row = firstRow + index;
    const place = ({ at, span }: PlacedColumn) => ({ row, column: at, rows: 1, columns: span });
    if (weights) sheet.putMerged(place(weights), line.weight);
    const weightCell = weights ? absoluteAddress(row, weights.at) : null;
    const live = formula(line, weightCell?.replaceAll("$", "") ?? String(line.weight ?? 0));
    sheet.putMerged(place(scores), live === undefined ? null : { formula: live });
    const limit = { weight: line.weight, cell: weightCell, isBonus: line.bonus === true };
    putScoreValidation(sheet, absoluteAddress(row, scores.at).replaceAll("$", ""), limit, strings);
  });
}

function putHeadings(sheet: SheetBuilder, { area, texts }: PlacedHeadings): void {
  for (const heading of texts) sheet.putMerged(heading.area, heading.text);
  sheet.style(area, styles.heading);
}

/** Rows of one part with the header set above them; level names merged over the rows that they cover on the page. */
export function putPage(
  sheet: SheetBuilder,
  { part, headings, rows, firstRow }: PlacedPage,
  formula: ScoreFormula,
  strings: LayoutWords,
): void {
  if (headings) putHeadings(sheet, headings);
  putTexts(sheet, part, rows, firstRow);
  putScores(sheet, part, rows, firstRow, formula, strings);
  putLevels(sheet, part, rows, firstRow);
  for (const { role, at, span } of part.columns) {
    if (!roleFacts(role).isLeftAligned) continue;
    sheet.style({ row: firstRow, column: at, rows: rows.length, columns: span }, styles.leftText);
  }
  putDeductionMarks(sheet, part, rows, firstRow);
}
