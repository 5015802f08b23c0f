import type { Answer } from "../excel/askGrid";
import { run } from "../excel/session";
import { GENERAL_FORMAT, TEXT_FORMAT } from "../excel/textFormat";
import { asText } from "../excel/textGuard";
import type { Undo } from "./undoable";

export interface CellToWrite {
  readonly sheetId: string;
  readonly address: string;
  /** The cell is formatted as text, and is to take a number: it becomes a general one. */
  readonly inTextCell?: boolean;
}

/**
 * Writes one cell in the caller's context, in one sync. Taken back, the cell holds again what it held before.
 * @param value as Excel's API takes it; texts guarded
 * @returns what stands in the cell afterwards
 */
export async function writeCell(
  context: Excel.RequestContext,
  begin: (undo: Undo) => void,
  place: CellToWrite,
  value: string | number,
): Promise<unknown> {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const before = sheet.getRange(place.address);
  before.load("values,formulas");
  before.untrack();
  begin(async () => {
    // Unknown where the batch failed before it was answered: then nothing was written either.
    const content = contentOf(before);
    await run(async (later) => {
      put(later.workbook.worksheets.getItem(place.sheetId), place, content, TEXT_FORMAT);
      await later.sync();
    });
  });
  const after = put(sheet, place, value, GENERAL_FORMAT);
  await context.sync();
  return after();
}

/** Queues a content, in a cell formatted as text behind the format that it needs, and asks what stands there then. */
function put(
  sheet: Excel.Worksheet,
  { address, inTextCell }: CellToWrite,
  content: string | number | boolean,
  format: string,
): Answer<unknown> {
  const cell = sheet.getRange(address);
  if (inTextCell) {
    cell.numberFormat = [[format]];
  }
  cell.formulas = [[content]];
  cell.untrack();
  return askValue(cell);
}

function askValue(cell: Excel.Range): Answer<unknown> {
  cell.load("values");
  return () => cell.values[0]?.[0] as unknown;
}

/** Formula, number or text, as Excel's API takes it. */
function contentOf({ values, formulas }: Excel.Range): string | number | boolean {
  const value: unknown = values[0]?.[0];
  const formula = formulas[0]?.[0] as string | number | boolean;
  return typeof formula === "string" && formula === value ? asText(formula) : formula;
}
