import type { Answer } from "../gateway/answer";
import type { CellContents, CellToPut } from "../gateway/cellsDoor";
import type { SheetDoor } from "../gateway/sheetDoor";
import { GENERAL_FORMAT, TEXT_FORMAT } from "../gateway/textFormat";
import type { WorkbookSession } from "../gateway/workbookSession";
import { gateway } from "./gateway";
import type { Undo } from "./undoable";

export interface CellToWrite {
  readonly sheetId: string;
  readonly address: string;
  /** The cell is formatted as text, and is to take a number: it becomes a general one. */
  readonly inTextCell?: boolean;
}

/**
 * Writes one cell in the caller's session, in one sync. Taken back, the cell holds again what it held before.
 * @returns what stands in the cell afterwards
 */
export async function writeCell(
  session: WorkbookSession,
  begin: (undo: Undo) => void,
  place: CellToWrite,
  value: string | number,
): Promise<unknown> {
  const sheet = session.sheet(place.sheetId);
  const before = sheet.cells(place.address).askContents();
  begin(async () => {
    // Unknown where the batch failed before it was answered: then nothing was written either.
    const content = contentOf(before());
    await gateway.run(async (later) => {
      put(later.sheet(place.sheetId), place, content, TEXT_FORMAT);
      await later.send();
    });
  });
  const after = put(sheet, place, value, GENERAL_FORMAT);
  await session.send();
  return after();
}

/** Queues a content, in a cell formatted as text behind the format that it needs, and asks what stands there then. */
function put(
  sheet: SheetDoor,
  { address, inTextCell }: CellToWrite,
  content: CellToPut,
  format: string,
): Answer<unknown> {
  const cell = sheet.cells(address);
  if (inTextCell) cell.setNumberFormats([[format]]);
  cell.put([[content]]);
  const contents = cell.askContents();
  return () => contents().values[0]?.[0];
}

/** Formula, number or text. */
function contentOf({ values, formulas }: CellContents): CellToPut {
  const formula = formulas[0]?.[0] as string | number | boolean;
  return typeof formula === "string" && formula !== values[0]?.[0] ? { formula } : formula;
}
