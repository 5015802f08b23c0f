import type { Rubric } from "../../rubric/rubric";
import { formColumns as columns, lastFormColumn } from "./columns";
import type { SheetBuilder } from "./sheetBuilder";
import * as styles from "./styles";
import { linesHeight, textHeight } from "./textHeight";

const labelColumns = 3;
const firstLabel = columns.level1Weight;
const firstValue = columns.level3;
const valueColumns = lastFormColumn - firstValue + 1;

function putTitle(sheet: SheetBuilder, rubric: Rubric): void {
  const lines = [
    [rubric.attachment, styles.attachmentStyle, 22],
    [rubric.title, styles.titleStyle, 32],
    [rubric.yearText, styles.yearStyle, 22],
  ] as const;
  lines.forEach(([text, style, height], row) => {
    const area = { row, column: 0, rows: 1, columns: lastFormColumn + 1 };
    sheet.putMerged(area, text);
    sheet.style(area, style);
    sheet.atLeastHigh(row, height);
  });
}

function putFields(sheet: SheetBuilder, rubric: Rubric, firstRow: number): void {
  rubric.fields.forEach((field, index) => {
    const row = firstRow + index;
    sheet.putMerged({ row, column: firstLabel, rows: 1, columns: labelColumns }, field.label);
    const value = { row, column: firstValue, rows: 1, columns: valueColumns };
    sheet.putMerged(value, null);
    sheet.style(value, styles.leftText);
    sheet.atLeastHigh(row, linesHeight(field.lines, styles.bodySize));
    sheet.atLeastHigh(row, textHeight(field.label, sheet.width(firstLabel, labelColumns), styles.bodySize));
  });
}

/** Where the three figures of the budget table stand, as spans of the form's columns. */
const figureSpans = [
  { column: columns.level3, columns: 2 },
  { column: columns.explanation, columns: 1 },
  { column: columns.criteria, columns: lastFormColumn - columns.criteria + 1 },
];

function putFunding(sheet: SheetBuilder, rubric: Rubric, row: number): void {
  sheet.putMerged({ row, column: firstLabel, rows: 3, columns: labelColumns }, rubric.funding.title);
  rubric.funding.columns.forEach((column, index) => {
    const span = figureSpans[index];
    if (!span) throw new RangeError(`The layout has places for ${figureSpans.length} budget figures.`);
    if (column.group === undefined) {
      sheet.putMerged({ ...span, row, rows: 2 }, column.label);
    } else {
      const group = rubric.funding.columns.filter((other) => other.group === column.group);
      if (group[0] === column) {
        const end = figureSpans[index + group.length - 1] ?? span;
        const width = end.column + end.columns - span.column;
        sheet.putMerged({ row, column: span.column, rows: 1, columns: width }, column.group);
      }
      sheet.putMerged({ ...span, row: row + 1, rows: 1 }, column.label);
    }
    const figure = { ...span, row: row + 2, rows: 1 };
    sheet.putMerged(figure, null);
    sheet.style(figure, styles.amountStyle);
  });
  for (let offset = 0; offset < 3; offset++) sheet.atLeastHigh(row + offset, 18);
}

/**
 * The form's head: attachment mark, title, year, then the department's own fields and the budget table beside the
 * section's name.
 * @returns the row below the head, and the first cell to fill in
 */
export function putHead(sheet: SheetBuilder, rubric: Rubric): { nextRow: number; firstEntry: [number, number] } {
  putTitle(sheet, rubric);
  const firstRow = sheet.rowCount;
  const rows = rubric.fields.length + 3;
  sheet.putMerged({ row: firstRow, column: columns.level1, rows, columns: 1 }, rubric.section);
  putFields(sheet, rubric, firstRow);
  putFunding(sheet, rubric, firstRow + rubric.fields.length);
  sheet.style({ row: firstRow, column: columns.level1, rows, columns: 1 + labelColumns }, styles.heading);
  return { nextRow: firstRow + rows, firstEntry: [firstRow, firstValue] };
}
