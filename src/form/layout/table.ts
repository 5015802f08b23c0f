import type { Indicator, Rubric, ScoredLine } from "../../rubric/rubric";
import { absoluteAddress, cellAddress } from "../../sheet/address";
import { fill } from "../../rubric/locale/fill";
import type { LayoutStrings } from "../locale/strings";
import { formColumns as columns } from "./columns";
import type { SheetBuilder } from "./sheetBuilder";
import * as styles from "./styles";
import { linesHeight, textHeight } from "./textHeight";

const headerRowCount = 2;

/** The two header rows; 得分 stands above 自评分, every other heading goes over both rows. */
export function putHeader(sheet: SheetBuilder, rubric: Rubric, row: number): number {
  const { headings } = rubric;
  const tall: readonly [number, string][] = [
    [columns.level1, headings.level1],
    [columns.level1Weight, headings.weight],
    [columns.level2, headings.level2],
    [columns.level2Weight, headings.weight],
    [columns.level3, headings.level3],
    [columns.weight, headings.weight],
    [columns.explanation, headings.explanation],
    [columns.criteria, headings.criteria],
    [columns.justification, headings.justification],
  ];
  for (const [column, text] of tall) sheet.putMerged({ row, column, rows: headerRowCount, columns: 1 }, text);
  sheet.put(row, columns.score, headings.scoreGroup);
  sheet.put(row + 1, columns.score, headings.score);
  sheet.style({ row, column: 0, rows: headerRowCount, columns: columns.justification + 1 }, styles.heading);
  for (let offset = 0; offset < headerRowCount; offset++) sheet.atLeastHigh(row + offset, 18);
  return row + headerRowCount;
}

function putScoreValidation(sheet: SheetBuilder, row: number, weight: number, strings: LayoutStrings): void {
  sheet.validate({
    range: cellAddress(row, columns.score),
    rule: { kind: "decimal", minimum: 0, maximum: `=${absoluteAddress(row, columns.weight)}` },
    promptTitle: strings.scorePromptTitle,
    prompt: fill(strings.scorePrompt, { weight }),
    errorTitle: strings.scoreErrorTitle,
    error: fill(strings.scoreError, { weight }),
  });
}

function putIndicator(sheet: SheetBuilder, indicator: Indicator, row: number, score: ScoreWriter): void {
  const rows = indicator.lines.length;
  sheet.putMerged({ row, column: columns.level3, rows, columns: 1 }, indicator.name);
  sheet.putMerged({ row, column: columns.explanation, rows, columns: 1 }, indicator.explanation);
  const shared = Math.max(
    textHeight(indicator.name, sheet.width(columns.level3), styles.bodySize),
    textHeight(indicator.explanation, sheet.width(columns.explanation), styles.bodySize),
    linesHeight(3, styles.bodySize),
  );
  indicator.lines.forEach((line, index) => {
    sheet.put(row + index, columns.weight, line.weight);
    sheet.put(row + index, columns.criteria, line.criteria);
    score(line, row + index);
    sheet.atLeastHigh(row + index, textHeight(line.criteria, sheet.width(columns.criteria), styles.bodySize));
    sheet.atLeastHigh(row + index, Math.ceil(shared / rows));
  });
}

type ScoreWriter = (line: ScoredLine, row: number) => void;

/**
 * The scored lines, level names merged over the rows they cover.
 * @param formulas the live formula of a line's score cell; undefined where a person types the score
 * @returns the row of each line by its id, and the row below
 */
export function putLines(
  sheet: SheetBuilder,
  rubric: Rubric,
  firstRow: number,
  formulas: (line: ScoredLine, row: number) => string | undefined,
  strings: LayoutStrings,
): { rows: ReadonlyMap<string, number>; nextRow: number } {
  const rows = new Map<string, number>();
  const putScore: ScoreWriter = (line, row) => {
    const formula = formulas(line, row);
    rows.set(line.id, row);
    sheet.put(row, columns.score, formula === undefined ? null : { formula });
    sheet.put(row, columns.justification, null);
    putScoreValidation(sheet, row, line.weight, strings);
  };
  let row = firstRow;
  for (const top of rubric.indicators) {
    const topRow = row;
    for (const group of top.groups) {
      const groupRow = row;
      for (const indicator of group.indicators) {
        putIndicator(sheet, indicator, row, putScore);
        row += indicator.lines.length;
      }
      sheet.putMerged({ row: groupRow, column: columns.level2, rows: row - groupRow, columns: 1 }, group.name);
      sheet.putMerged({ row: groupRow, column: columns.level2Weight, rows: row - groupRow, columns: 1 }, group.weight);
    }
    sheet.putMerged({ row: topRow, column: columns.level1, rows: row - topRow, columns: 1 }, top.name);
    sheet.putMerged({ row: topRow, column: columns.level1Weight, rows: row - topRow, columns: 1 }, top.weight);
  }
  const count = row - firstRow;
  for (const column of [columns.explanation, columns.criteria, columns.justification]) {
    sheet.style({ row: firstRow, column, rows: count, columns: 1 }, styles.leftText);
  }
  return { rows, nextRow: row };
}
