import type { ExcelProblem } from "../../../gateway/excelProblem";
import type { SlotToFill } from "../../../operations/filling/fillSlots";
import { inTurn } from "./inTurn";

/** Where something is written, and the cell that tells the place. */
export type WritePlace = Pick<SlotToFill, "sheetId" | "address"> & {
  readonly witness?: { readonly address: string } | undefined;
};

type Write = (slots: readonly SlotToFill[]) => Promise<readonly (ExcelProblem | null)[]>;

/** What is written together once its turn comes: different cells of one sheet, none of which tells the place of another. */
interface Batch {
  readonly sheetId: string;
  readonly addresses: Set<string>;
  readonly slots: (() => SlotToFill)[];
  readonly done: Promise<readonly (ExcelProblem | null)[]>;
}

let open: Batch | null = null;

const fits = ({ sheetId, addresses }: Batch, place: WritePlace): boolean =>
  sheetId === place.sheetId && !addresses.has(place.address) && !addresses.has(place.witness?.address ?? "");

function begin(sheetId: string, write: Write): Batch {
  const slots: (() => SlotToFill)[] = [];
  const done = inTurn(() => {
    if (open === batch) open = null;
    return write(slots.map((slotNow) => slotNow()));
  });
  const batch: Batch = { sheetId, addresses: new Set(), slots, done };
  return batch;
}

/**
 * Writes after what was asked for before. Who types faster than Excel writes does not leave it behind: whatever waits for its turn
 * meanwhile is written together.
 * @param slotNow what to write, asked once it is the write's turn
 * @throws ExcelProblem
 */
export async function writeInTurn(place: WritePlace, slotNow: () => SlotToFill, write: Write): Promise<void> {
  if (!open || !fits(open, place)) open = begin(place.sheetId, write);
  const batch = open;
  batch.addresses.add(place.address);
  const index = batch.slots.push(slotNow) - 1;
  const problem = (await batch.done)[index];
  if (problem) throw problem;
}

/** Does what writes in another way after all that was asked for before, and before what is asked for later. */
export function amongWrites<T>(job: () => Promise<T>): Promise<T> {
  open = null;
  return inTurn(job);
}
