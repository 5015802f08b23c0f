import { onRange } from "./onRanges";
import { run, type Given } from "./session";
import { asText } from "./textGuard";

export interface CellPlace {
  readonly sheetId: string;
  readonly address: string;
}

/**
 * Writes one cell in the caller's context, in one sync. When the answer comes so late that the user was told there is
 * none, the cell holds again what it held before.
 * @param value as Excel's API takes it; texts guarded
 */
export async function writeCell(
  context: Excel.RequestContext,
  given: Given,
  place: CellPlace,
  value: string | number,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const before = sheet.getRange(place.address);
  before.load("values,formulas");
  before.untrack();
  put(sheet, place, value);
  await context.sync();
  if (given.up) {
    await run(async (late) => {
      const content = contentOf(before);
      put(late.workbook.worksheets.getItem(place.sheetId), place, content);
      await late.sync();
    });
  }
}

function put(sheet: Excel.Worksheet, { address }: CellPlace, content: string | number | boolean): void {
  onRange(sheet, address, (cell) => {
    cell.formulas = [[content]];
  });
}

/** Formula, number or text, as Excel's API takes it. */
function contentOf({ values, formulas }: Excel.Range): string | number | boolean {
  const value: unknown = values[0]?.[0];
  const formula = formulas[0]?.[0] as string | number | boolean;
  return typeof formula === "string" && formula === value ? asText(formula) : formula;
}
