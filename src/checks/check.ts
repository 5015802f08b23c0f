import type { Form } from "../form/form";
import type { CheckId, Finding, Severity } from "./finding";

/** A check: its name, how grave its findings are, and a pure function from a form to findings, in the sheet's order. */
export interface Check {
  readonly id: CheckId;
  readonly severity: Severity;
  /** How grave some of its findings are instead; the words on where it applies say which. */
  readonly otherSeverity?: Severity;
  run(form: Form): readonly Finding[];
}
