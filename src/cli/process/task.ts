import type { Language } from "../../language/language";
import type { FormReport } from "../../report/formReport";
import type { Judging } from "../../report/judging";
import type { CheckProblem } from "../../report/problem";
import type { SentFile } from "./markForms";
import type { MadePack } from "./packsOf";
import type { ComparedReport, DraftedReport } from "./reports";
import type { ReportOutline } from "../../report/selfReport/outline";
import type { SentReview } from "./reviewForms";
import type { ReadForm } from "./readForms";

/** What is to be done with a file in the process that may hang or run out of memory. */
export type FileTaskKind = "check" | "read" | "pack" | "mark" | "clear" | "report" | "compare" | "review";

export interface FileTask {
  readonly kind: FileTaskKind;
  readonly file: string;
  readonly language: Language;
  /** For `mark`: a note beside each finding. */
  readonly notes?: boolean;
  /** For `check` and `mark`: by whose rules. */
  readonly judging?: Judging;
  /** For `report`: by which outline. */
  readonly outline?: ReportOutline;
  /** For `compare`: the report's file. */
  readonly document?: string;
}

/** What each kind of task gives: a form an item, or a changed file. */
export interface TaskResults {
  readonly check: readonly FormReport[];
  readonly read: readonly ReadForm[];
  readonly pack: readonly MadePack[];
  readonly mark: SentFile;
  readonly clear: SentFile;
  readonly report: readonly DraftedReport[];
  readonly compare: ComparedReport;
  readonly review: SentReview;
}

/** The answer to a task: forms, or why there are none. */
export type TaskAnswer<T> =
  | {
      readonly forms: T;
      readonly problem: null;
      /** What of the file could not be used although its forms were read, in words. */
      readonly notes: readonly string[];
    }
  | { readonly forms: null; readonly problem: CheckProblem };
