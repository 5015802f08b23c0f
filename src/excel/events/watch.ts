import { listen } from "./listen";

/** There is no "renamed": Excel tells that from ExcelApi 1.17 on only, and the next read brings the new name. */
export interface SheetChange {
  readonly sheetId: string;
  readonly kind: "changed" | "calculated" | "activated" | "added" | "deleted";
  /** The cells, where Excel tells. */
  readonly address?: string;
}

type SheetEvent = { readonly worksheetId: string; readonly address?: string };

/**
 * Hears of every sheet of the workbook; the answer stops it. Results of add-in functions come as `calculated` only.
 * The handler must not write: it runs for edits of co-authors too.
 */
export function watch(handler: (change: SheetChange) => void): Promise<() => Promise<void>> {
  const hear = (kind: SheetChange["kind"]) => async (event: SheetEvent) => {
    handler({ sheetId: event.worksheetId, kind, address: event.address || undefined });
  };
  return listen(({ workbook: { worksheets } }) => [
    worksheets.onChanged.add(hear("changed")),
    worksheets.onCalculated.add(hear("calculated")),
    worksheets.onActivated.add(hear("activated")),
    worksheets.onAdded.add(hear("added")),
    worksheets.onDeleted.add(hear("deleted")),
  ]);
}
