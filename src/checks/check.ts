import type { Form } from "../form/form";
import type { Found, Severity } from "./found";
import type { TextsByLanguage } from "./locale/checkTexts";
import type { Messages } from "./messages";

/** What may be set differently for a check, by name: thresholds, lists of words. */
export type CheckSettings = Readonly<Record<string, number | boolean | string | readonly (number | string)[]>>;

/** A check: its name, how grave its findings are, its words, and a pure function from a form to findings, in the sheet's order. */
export interface Check<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  /** How grave some of its findings are instead; the words on where it applies say which. */
  readonly otherSeverity?: Severity;
  /** What mends its findings is a text that says why points were lost. */
  readonly mendedBy?: "justification";
  readonly messages: Messages;
  readonly texts: TextsByLanguage;
  /** The defaults of what may be set; {@link run} takes what differs from them. */
  readonly settings: CheckSettings;
  run(form: Form, settings?: CheckSettings): readonly Found<Id>[];
}
