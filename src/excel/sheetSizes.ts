import type { Area } from "../spreadsheet/grid";
import type { SheetSize, SheetSizes } from "../gateway/workbookSession";
import { askActiveSheet, withActiveSheet } from "./activeSheet";

/** Sheets walked in one sync; few workbooks have more. */
const STRIDE = 24;

/**
 * How large the sheets are, hidden ones too: one sync for up to {@link STRIDE} of them. Walking from sheet to sheet saves the sync
 * that a list of the sheets would cost, since what is asked of an item must wait for the list.
 * One more where a chart sheet is in front.
 * @param alsoAsk queues what else is to be read in the same sync; in the second one again
 */
export function readSizes(context: Excel.RequestContext, alsoAsk: () => void = () => undefined): Promise<SheetSizes> {
  return withActiveSheet(async (ask) => {
    const activeSheetId = askActiveSheet(context.workbook, ask);
    const steps = walk(context.workbook.worksheets.getFirst());
    alsoAsk();
    await context.sync();
    return { activeSheetId: activeSheetId(), sizes: await sizesOf(context, steps) };
  });
}

/** What the steps found; where all of them met a sheet, what lies behind as well. */
async function sizesOf(context: Excel.RequestContext, steps: readonly Step[]): Promise<SheetSize[]> {
  const there = steps.filter(({ sheet }) => !sheet.isNullObject);
  const sizes = there.map(({ sheet, used }) => ({ sheetId: sheet.id, used: areaOf(used) }));
  const last = there[STRIDE - 1];
  if (!last) {
    return sizes;
  }
  const further = walk(last.sheet.getNextOrNullObject());
  await context.sync();
  return [...sizes, ...(await sizesOf(context, further))];
}

interface Step {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function walk(start: Excel.Worksheet): Step[] {
  const steps: Step[] = [];
  let sheet = start;
  for (let count = 0; count < STRIDE; count++) {
    if (count > 0) {
      sheet = sheet.getNextOrNullObject();
    }
    sheet.load("id");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    used.untrack();
    steps.push({ sheet, used });
  }
  return steps;
}

function areaOf(used: Excel.Range): Area | null {
  return used.isNullObject
    ? null
    : { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
}
