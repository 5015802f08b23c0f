import type { OpenWorkbook } from "../workbook/openWorkbook";
import { storeLayout } from "../transfer/storeSheet";
import { storeRules } from "../transfer/storeRules";
import { StyleTable } from "../transfer/styleTable";
import { besideCells } from "../transfer/besideCells";
import { bookParts, isCalculated, storeLines, view } from "./storeChanges";
import type { SheetDelta, WorkbookDelta } from "../transfer/workbookDelta";

/** So many rows of ten cells are stored in the time of one picture, on a slow machine. */
const ROWS = 25;

/**
 * The whole workbook in small deltas, each in the state that it is in when it is asked for. Whoever takes them over a time
 * also applies, after them, what {@link storeChanges} told meanwhile; then the copy is right whatever happened in between.
 */
export function* storeSlices(workbook: OpenWorkbook, pending: () => boolean): Generator<WorkbookDelta, void> {
  const common = (): Omit<WorkbookDelta, "sheets" | "styles"> => ({
    ...view(workbook),
    calculated: isCalculated(workbook, pending()),
  });
  yield { ...common(), book: bookParts(workbook), styles: [], sheets: {} };
  for (const { id } of workbook.sheets()) {
    const first = workbook.findSheet(id);
    if (!first) continue;
    const head: SheetDelta = {
      anew: { from: 0, to: Number.MAX_SAFE_INTEGER },
      layout: storeLayout(first),
      rules: storeRules(first),
    };
    yield { ...common(), styles: [], sheets: { [id]: head } };
    const beside = besideCells(first);
    for (let from = 0; ; from += ROWS) {
      // It may have been deleted meanwhile.
      const sheet = workbook.findSheet(id);
      if (!sheet || from >= sheet.univer.getRowCount()) break;
      const styles = new StyleTable();
      const lines = storeLines(sheet, { from, to: from + ROWS }, styles, beside);
      if (lines.rows.length > 0 || lines.cells.length > 0)
        yield { ...common(), styles: styles.styles, sheets: { [id]: lines } };
    }
  }
}
