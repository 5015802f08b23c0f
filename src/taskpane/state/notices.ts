import type { AddedGoalRows } from "../../excel/addGoalRows";
import type { InsertedForm } from "../../excel/insertForm";
import type { PlainVersion } from "../../excel/plainVersion";
import type { Reconnected } from "../../excel/reconnect";
import type { FormulaKind, Switched } from "../../excel/switchFormulas";

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

/** What a command did. */
export type Outcome =
  | { readonly kind: "reconnected"; readonly result: Reconnected }
  | { readonly kind: "switched"; readonly to: FormulaKind; readonly result: Switched }
  | { readonly kind: "goal-rows"; readonly result: AddedGoalRows }
  | { readonly kind: "plain"; readonly from: string; readonly result: PlainVersion };
