import type { AddedGoalRows } from "../../operations/addGoalRows";
import type { InsertedForm } from "../../operations/insertForm";
import type { PlainVersion } from "../../operations/plainVersion";
import type { Reconnected } from "../../operations/reconnect";
import type { FormulaKind, Switched } from "../../operations/switchFormulas";

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
 * The notice after a command: that the functions are not there is told no longer once the inserted form needs none, or
 * they answer.
 * @param sheetId of the form that the command worked on
 */
export function afterOutcome(
  notice: InsertionNotice | null,
  outcome: Outcome | null,
  sheetId: string | undefined,
): InsertionNotice | null {
  if (notice?.kind !== "inserted" || outcome === null) return notice;
  const { form } = notice;
  if (outcome.kind === "reconnected" && outcome.result.failing === 0) {
    return { ...notice, form: { ...form, functions: "answering" } };
  }
  const isNative = outcome.kind === "switched" && outcome.to === "native" && outcome.result.left.length === 0;
  return isNative && form.sheetId === sheetId ? { ...notice, form: { ...form, functions: "native" } } : notice;
}

/** What a command did. */
export type Outcome =
  | { readonly kind: "reconnected"; readonly result: Reconnected }
  | { readonly kind: "switched"; readonly to: FormulaKind; readonly result: Switched }
  | { readonly kind: "goal-rows"; readonly result: AddedGoalRows }
  | { readonly kind: "plain"; readonly from: string; readonly result: PlainVersion };
