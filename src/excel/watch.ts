import { run } from "./session";

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
export async function watch(handler: (change: SheetChange) => void): Promise<() => Promise<void>> {
  const hear = (kind: SheetChange["kind"]) => async (event: SheetEvent) => {
    handler({ sheetId: event.worksheetId, kind, address: event.address || undefined });
  };
  const { context, registrations } = await run(async (context) => {
    const sheets = context.workbook.worksheets;
    const registrations = [
      sheets.onChanged.add(hear("changed")),
      sheets.onCalculated.add(hear("calculated")),
      sheets.onActivated.add(hear("activated")),
      sheets.onAdded.add(hear("added")),
      sheets.onDeleted.add(hear("deleted")),
    ];
    await context.sync();
    return { context, registrations };
  });
  return () =>
    run(
      async (sameContext) => {
        registrations.forEach((registration) => registration.remove());
        await sameContext.sync();
      },
      { context },
    );
}
