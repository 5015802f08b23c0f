import type { InsertedForm } from "../../operations/insertForm";
import type { FunctionsState } from "../../operations/insertion/probe";

/** A message about an insertion, on show until closed. */
export type InsertionNotice =
  | {
      readonly kind: "inserted";
      readonly form: InsertedForm;
      readonly confirming: boolean;
      /** The user went to a cell since: the message gives way to the work. */
      readonly goneOn: boolean;
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
