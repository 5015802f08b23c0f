import { cellAddress } from "../../../spreadsheet/address";
import type { CellStyle, SheetPlan } from "../../../spreadsheet/plan";
import { fill } from "../../../language/fill";
import { goalWords as words } from "../../locale/goalWords";
import type { LayoutWords } from "../../locale";
import { goalColumns as columns, goalWidths } from "./goalColumns";
import type { Formulas } from "../../../rubric/formula/formulas";
import { putHelp, putList, putMarks } from "./goalHelp";
import { goalRowFormulas } from "./goalRow";
import * as table from "./goalTable";
import type { GoalKind } from "./goalTable";
import { SheetBuilder } from "../paint/sheetBuilder";
import * as styles from "../paint/styles";
import { frozenHead } from "../measure/frozenHead";
import { bodySize, textHeight } from "../measure/textHeight";

const size = bodySize + 1;
const { blockColumns: block } = table;
const lastColumn = goalWidths.length - 1;

/** Of all rows, in points: title, hint, the answer and the sums, headings, goals. */
function goalHeights(hint: string, kinds: readonly GoalKind[]): readonly number[] {
  const width = goalWidths.reduce((sum, each) => sum + each, 0);
  const block = Array.from({ length: table.goalHeaderRow(kinds) - table.reportedRow }, () => 20);
  const goals = Array.from({ length: table.preparedRows }, () => 18);
  return [28, textHeight(hint, width, size), ...block, 22, ...goals];
}

function putTop(sheet: SheetBuilder, hint: string): void {
  const wide = { column: 0, rows: 1, columns: goalWidths.length };
  sheet.putMerged({ ...wide, row: 0 }, words.title);
  sheet.style({ ...wide, row: 0 }, { ...styles.titleStyle, fontSize: 16 });
  sheet.putMerged({ ...wide, row: 1 }, hint);
  sheet.style({ ...wide, row: 1 }, styles.hintStyle);
}

function putBlockRow(sheet: SheetBuilder, row: number, label: string, note: string, noteColumn: number): void {
  sheet.putMerged({ row, column: block.label, rows: 1, columns: block.value - block.label }, label);
  const wide = { row, column: noteColumn, rows: 1, columns: lastColumn - noteColumn + 1 };
  sheet.putMerged(wide, { formula: note });
  sheet.style(wide, styles.noteStyle);
}

function putBlock(sheet: SheetBuilder, kinds: readonly GoalKind[], strings: LayoutWords): void {
  const answer = { row: table.reportedRow, column: block.value, rows: 1, columns: 1 };
  const reported = cellAddress(answer.row, answer.column);
  const { yes, no } = words.answers;
  const note = `=IF(${reported}="${no}","${words.notReported}",IF(${reported}="${yes}","","${words.notAnswered}"))`;
  putBlockRow(sheet, answer.row, words.reported, note, block.scoreLabel);
  sheet.put(answer.row, answer.column, null);
  sheet.style(answer, styles.inputStyle);
  putList(sheet, reported, [yes, no], strings);
  kinds.forEach(({ kind, weight }, index) => {
    const row = table.sumRow(index);
    const sums = table.sumFormulas(kinds, index);
    putBlockRow(sheet, row, fill(words.weightSum, { kind, weight }), sums.note, block.note);
    sheet.put(row, block.value, { formula: sums.weight });
    const label = { row, column: block.scoreLabel, rows: 1, columns: block.score - block.scoreLabel };
    sheet.putMerged(label, fill(words.scoreSum, { kind }));
    sheet.put(row, block.score, { formula: sums.score });
  });
}

function putRows(sheet: SheetBuilder, firstRow: number, formulas: Formulas): void {
  const rows = table.preparedRows;
  for (let row = firstRow; row < firstRow + rows; row++) {
    const { rate, score } = goalRowFormulas(row, formulas);
    sheet.put(row, columns.rate, { formula: rate });
    sheet.put(row, columns.score, { formula: score });
  }
  const style = (column: number, look: CellStyle): void =>
    sheet.style({ row: firstRow, column, rows, columns: 1 }, look);
  for (const column of [columns.name, columns.text]) style(column, styles.leftText);
  for (const column of [columns.target, columns.actual]) style(column, styles.rightText);
  style(columns.rate, { numberFormat: "0.00%" });
  sheet.style({ row: firstRow, column: 0, rows, columns: columns.weight + 1 }, styles.inputStyle);
  sheet.style({ row: firstRow, column: columns.level, rows, columns: 2 }, styles.inputStyle);
  style(columns.text, styles.inputStyle);
}

/**
 * The goal table (绩效目标表): what was planned and reached, one goal a row, for every line that goals score. The form's
 * score cells take the sums above the table.
 */
export function layOutGoals(
  names: { readonly formSheet: string; readonly goalSheet: string },
  kinds: readonly GoalKind[],
  formulas: Formulas,
  strings: LayoutWords,
): SheetPlan {
  const hint = fill(strings.goalHint, { form: names.formSheet });
  const heights = goalHeights(hint, kinds);
  const sheet = new SheetBuilder(names.goalSheet, goalWidths, heights);
  const [headerRow, firstRow] = [table.goalHeaderRow(kinds), table.firstGoalRow(kinds)];
  const end = firstRow + table.preparedRows;
  const all = { row: 0, column: 0, rows: end, columns: goalWidths.length };
  sheet.style(all, { ...styles.body, fontSize: size });
  sheet.style({ ...all, row: table.reportedRow, rows: end - table.reportedRow }, styles.bordered);
  putTop(sheet, hint);
  putBlock(sheet, kinds, strings);
  for (const [key, text] of Object.entries(words.headings)) {
    sheet.put(headerRow, columns[key as keyof typeof columns], text);
  }
  sheet.style({ ...all, row: headerRow, rows: 1 }, styles.heading);
  putRows(sheet, firstRow, formulas);
  putHelp(sheet, kinds, strings);
  putMarks(sheet, firstRow);
  return sheet.build({
    page: {
      orientation: "Landscape",
      printTitleRows: `$${headerRow + 1}:$${headerRow + 1}`,
      centerFooter: strings.pageFooter,
      margins: { top: 30, bottom: 36, left: 28, right: 28 },
    },
    frozenRows: frozenHead(heights, firstRow),
    gridlines: false,
    autofitRows: [`${firstRow + 1}:${end}`],
  });
}
