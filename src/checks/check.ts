import type { Form } from "../form/form";
import type { Found, Severity } from "./found";
import type { Need } from "./ledger/needs";
import type { Recorder } from "./ledger/recorder";
import type { TextsByLanguage } from "./locale/checkTexts";
import type { Messages } from "./messages";

/** What may be set differently for a check, by name: thresholds, lists of words. */
export type SettableValues = Readonly<Record<string, number | boolean | string | readonly (number | string)[]>>;

/** Between which values a number may be set; from 0 on where nothing is said. */
export interface SettingLimits {
  readonly minimum?: number;
  readonly maximum?: number;
  /** Only whole numbers. */
  readonly whole?: true;
}

/** What a set of rules says of a check; what it leaves out stays as the check has it. */
export interface CheckRule {
  readonly on?: boolean;
  readonly severity?: Severity;
  /** For the findings that the check has another severity for. */
  readonly otherSeverity?: Severity;
  readonly settings?: SettableValues;
}

/** A check: its name, how grave its findings are, its words, and a pure function from a form to findings, in the sheet's order. */
export interface Check<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  /** How grave some of its findings are instead; the words on where it applies say which. */
  readonly otherSeverity?: Severity;
  /** What mends its findings is a text that says why points were lost. */
  readonly mendedBy?: "justification";
  /** It judges the texts of whoever reviews the form as well. */
  readonly ofReviewToo?: true;
  /** It is about what a system refuses on upload: it runs on an import sheet, elsewhere where a set of rules switches it on. */
  readonly onlyForUpload?: true;
  /** What a form must have for the check to apply; where it has not, the check is not run and the ledger says so. */
  readonly needs: readonly Need[];
  readonly messages: Messages;
  readonly texts: TextsByLanguage;
  /** The defaults of what may be set; a rule takes what differs from them. */
  readonly settings: SettableValues;
  readonly limits: Readonly<Record<string, SettingLimits>>;
  run(form: Form, rule?: CheckRule, recorder?: Recorder): readonly Found<Id>[];
}
