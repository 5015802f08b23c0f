import type { HeaderField, Rubric } from "../../rubric/rubric";
import { putFunding, type FundingScore } from "./fundingTable";
import { headColumns, type HeadColumns } from "./headColumns";
import type { LayoutWords } from "../locale";
import type { SheetBuilder } from "./sheetBuilder";
import { evenSpans, spanOfWidth, type Span } from "./spans";
import * as styles from "./styles";
import type { TableColumns } from "./tableColumns";
import { linesHeight, textHeight } from "./textHeight";

/** Room for the label of a field that stands beside another, in points. */
const besideLabelWidth = 44;

/** Attachment mark, title and year, as far as the form has them; gives the row below. */
function putTitle(sheet: SheetBuilder, rubric: Rubric, columns: number): number {
  const lines = [
    [rubric.attachment, styles.attachmentStyle, 22],
    [rubric.title, styles.titleStyle, 32],
    [rubric.yearText, styles.yearStyle, 22],
  ] as const;
  let row = 0;
  for (const [text, style, height] of lines) {
    if (text === undefined) continue;
    const area = { row, column: 0, rows: 1, columns };
    sheet.putMerged(area, text);
    sheet.style(area, style);
    sheet.atLeastHigh(row, height);
    row++;
  }
  return row;
}

/** Fields that stand in one row. */
function fieldRows(fields: readonly HeaderField[]): readonly (readonly HeaderField[])[] {
  const rows: HeaderField[][] = [];
  for (const field of fields) {
    const row = rows.at(-1);
    if (field.beside && row) row.push(field);
    else rows.push([field]);
  }
  return rows;
}

function putField(sheet: SheetBuilder, field: HeaderField, row: number, label: Span, value: Span): void {
  const [labelArea, valueArea] = [
    { ...label, row, rows: 1 },
    { ...value, row, rows: 1 },
  ];
  sheet.putMerged(labelArea, field.label);
  sheet.style(labelArea, styles.heading);
  sheet.putMerged(valueArea, null);
  sheet.style(valueArea, styles.leftText);
  sheet.atLeastHigh(row, linesHeight(field.lines, styles.bodySize));
  sheet.atLeastHigh(row, textHeight(field.label, sheet.width(label.column, label.columns), styles.bodySize));
}

/** One row of fields: the first one's label stands below all others, the rest share what is left. */
export function putFieldRow(
  sheet: SheetBuilder,
  fields: readonly HeaderField[],
  row: number,
  { label, value, end }: HeadColumns,
  widths: readonly number[],
): void {
  const places = fields.length === 1 ? [value] : evenSpans(widths, value.column, end, fields.length, 2);
  fields.forEach((field, index) => {
    const place = places[index] ?? value;
    if (index === 0) return putField(sheet, field, row, label, place);
    const placeEnd = place.column + place.columns;
    const ownLabel = spanOfWidth(widths, place.column, besideLabelWidth, placeEnd - 1);
    const from = place.column + ownLabel.columns;
    return putField(sheet, field, row, ownLabel, { column: from, columns: placeEnd - from });
  });
}

export interface LaidOutHead {
  readonly nextRow: number;
  /** Row and column of the first cell to fill in; null where the head asks nothing. */
  readonly firstEntry: readonly [number, number] | null;
  /** The first row inside the frame. */
  readonly firstRow: number;
  readonly scores: readonly FundingScore[];
}

/**
 * The form's head: attachment mark, title, year, then the department's own fields and the budget tables beside the
 * section's name.
 */
export function putHead(sheet: SheetBuilder, rubric: Rubric, table: TableColumns, strings: LayoutWords): LaidOutHead {
  const place = headColumns(rubric, table);
  const firstRow = putTitle(sheet, rubric, place.end);
  let row = firstRow;
  for (const fields of fieldRows(rubric.fields)) {
    putFieldRow(sheet, fields, row, place, table.widths);
    row++;
  }
  const scores: FundingScore[] = [];
  for (const funding of rubric.funding) {
    const laidOut = putFunding(sheet, funding, row, place, table.widths, strings);
    row = laidOut.nextRow;
    scores.push(...laidOut.scores);
  }
  if (rubric.section !== undefined && row > firstRow) {
    const area = { row: firstRow, column: 0, rows: row - firstRow, columns: 1 };
    sheet.putMerged(area, rubric.section);
    sheet.style(area, styles.heading);
  }
  return { nextRow: row, firstEntry: row > firstRow ? [firstRow, place.value.column] : null, firstRow, scores };
}
