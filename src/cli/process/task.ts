import type { FileProblemCode } from "../../workbookFiles/fileProblem";
import type { NoForm } from "../../form/recognise";
import type { Language } from "../../language/language";
import type { ReportedForm } from "../report/report";
import type { SentFile } from "./markForms";
import type { MadePack } from "./packsOf";
import type { ShownForm } from "./readForms";

/** What is to be done with a file in the process that may hang or run out of memory. */
export type TaskKind = "check" | "read" | "pack" | "mark" | "clear";

export interface Task {
  readonly kind: TaskKind;
  readonly file: string;
  readonly language: Language;
  /** For `mark`: a note beside each finding. */
  readonly notes?: boolean;
}

/** What each kind of task gives: a form an item, or a changed file. */
export interface Results {
  readonly check: readonly ReportedForm[];
  readonly read: readonly ShownForm[];
  readonly pack: readonly MadePack[];
  readonly mark: SentFile;
  readonly clear: SentFile;
}

export interface Problem {
  readonly code: FileProblemCode | NoForm;
  readonly args: Readonly<Record<string, string | number>>;
}

/** The answer to a task: forms, or why there are none. */
export type Outcome<T> =
  | {
      readonly forms: T;
      readonly problem: null;
      /** What of the file could not be used although its forms were read, in words. */
      readonly notes: readonly string[];
    }
  | { readonly forms: null; readonly problem: Problem };
