import type { InsertedForm } from "../../operations/insertForm";
import type { FunctionsState } from "../../operations/insertion/probe";
import type { ShownForm } from "./shownForm";

/** A message about an insertion, on show until closed. */
export type InsertionNotice =
  | {
      readonly kind: "inserted";
      readonly form: InsertedForm;
      readonly confirming: boolean;
      /** The user went to a cell since: the message gives way to the work. */
      readonly goneOn: boolean;
      /** The form was filled in since: what is left to say is what Excel refused. */
      readonly edited: boolean;
    }
  | { readonly kind: "removed" };

/**
 * The notice once the functions answer or are needed no longer.
 * @param sheetId of the form that this is true of; without it of every form
 */
export function withFunctions(
  notice: InsertionNotice | null,
  functions: FunctionsState,
  sheetId: string | undefined,
): InsertionNotice | null {
  if (notice?.kind !== "inserted") return notice;
  const { form } = notice;
  return sheetId === undefined || form.sheetId === sheetId ? { ...notice, form: { ...form, functions } } : notice;
}

/** The notice once the form was read again: the first entry tells that nobody needs it any more. */
export function afterReading(
  notice: InsertionNotice | null,
  before: ShownForm | null,
  after: ShownForm | null,
): InsertionNotice | null {
  if (notice?.kind !== "inserted" || notice.edited || !before || !after) return notice;
  const isIts = [before, after].every(({ sheetId, summary }) => sheetId === notice.form.sheetId && !summary.computing);
  return isIts && saysOf(before) !== saysOf(after) ? { ...notice, edited: true, confirming: false } : notice;
}

/** What entries change. */
function saysOf({ progress, summary, findings }: ShownForm): string {
  return JSON.stringify([progress, summary, findings.length]);
}

/** The notice once something else failed: a success does not stand above a newer failure. */
export function afterFailure(notice: InsertionNotice | null): InsertionNotice | null {
  return notice?.kind === "inserted" ? { ...notice, goneOn: true } : null;
}
