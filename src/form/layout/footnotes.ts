import type { SheetBuilder } from "./sheetBuilder";
import * as styles from "./styles";
import { textHeight } from "./textHeight";

/** Notes below the table, each over its whole width; gives the row below. */
export function putFootnotes(sheet: SheetBuilder, notes: readonly string[], row: number, columns: number): number {
  notes.forEach((note, index) => {
    const area = { row: row + index, column: 0, rows: 1, columns };
    sheet.putMerged(area, note);
    sheet.style(area, styles.leftText);
    sheet.atLeastHigh(row + index, Math.max(18, textHeight(note, sheet.width(0, columns), styles.bodySize)));
  });
  return row + notes.length;
}
