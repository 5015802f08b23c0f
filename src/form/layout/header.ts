import type { SheetBuilder } from "./sheetBuilder";
import * as styles from "./styles";
import type { PlacedPart } from "./placedPart";
import { textHeight } from "./textHeight";

/** A header set takes two rows where a heading has another above it. */
export const headerRowCount = ({ columns }: PlacedPart): number =>
  columns.some(({ group }) => group !== undefined) ? 2 : 1;

/** The height of each header row, in points. */
export function headerHeight(sheet: SheetBuilder, part: PlacedPart): number {
  const tallest = Math.max(
    ...part.columns.map(({ heading, at, span }) => textHeight(heading, sheet.width(at, span), styles.bodySize)),
  );
  return Math.max(18, Math.ceil(tallest / headerRowCount(part)));
}

/** The header set's rows: headings with another above them stand below it, every other one goes over both rows. */
export function putHeader(sheet: SheetBuilder, part: PlacedPart, row: number): number {
  const rows = headerRowCount(part);
  const { columns } = part;
  columns.forEach(({ heading, group, at, span }, index) => {
    if (group === undefined) return sheet.putMerged({ row, column: at, rows, columns: span }, heading);
    if (columns[index - 1]?.group !== group) {
      const others = columns.slice(index).findIndex((column) => column.group !== group);
      const end = columns[others < 0 ? columns.length - 1 : index + others - 1];
      const width = end ? end.at + end.span - at : span;
      sheet.putMerged({ row, column: at, rows: 1, columns: width }, group);
    }
    sheet.putMerged({ row: row + 1, column: at, rows: 1, columns: span }, heading);
  });
  const width = columns.reduce((sum, { span }) => sum + span, 0);
  sheet.style({ row, column: 0, rows, columns: width }, styles.heading);
  for (let offset = 0; offset < rows; offset++) sheet.atLeastHigh(row + offset, headerHeight(sheet, part));
  return row + rows;
}
