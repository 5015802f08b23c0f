import type { Finding } from "../../checks/finding";
import type { Summary } from "../../checks/summary";
import type { InsertedForm } from "../../excel/insertForm";
import type { ProblemCode } from "../../excel/excelProblem";
import type { Language } from "../locale/texts";
import type { Drafts } from "./drafts";
import type { Task } from "./task";

export type Connection = "connecting" | "connected" | "no-office" | "outside-excel" | "too-old";

/** The form on show: what was last read from its sheet. */
export interface ShownForm {
  readonly sheetId: string;
  readonly sheet: string;
  readonly summary: Summary;
  readonly findings: readonly Finding[];
}

/** Excel's problems and one of the pane's own: the line a text was meant for has changed meanwhile. */
export type PaneProblem = ProblemCode | "line-changed";

/** What stood in the way of a task, and whether trying again makes sense. */
export interface Trouble {
  readonly code: PaneProblem;
  readonly detail?: string;
  /** Null where another try cannot help. */
  readonly retry: Task | null;
}

/** A message about an insertion, on show until closed. */
export type InsertionNotice =
  | { readonly kind: "inserted"; readonly form: InsertedForm; readonly confirming: boolean }
  | { readonly kind: "removed" };

export interface PaneState {
  readonly language: Language;
  readonly connection: Connection;
  /** The task under way that buttons wait for; background checks are not shown. */
  readonly busy: Task["kind"] | null;
  /** Whether the workbook has been searched for a form at least once. */
  readonly searched: boolean;
  readonly form: ShownForm | null;
  /** The user asked to check the active sheet and it holds no form. */
  readonly nothingFound: boolean;
  readonly trouble: Trouble | null;
  readonly notice: InsertionNotice | null;
  readonly live: { readonly keepsUndo: boolean; readonly on: boolean };
  readonly drafts: Drafts;
  /** The finding whose text area is open, by its row key. */
  readonly open: string | null;
}

export const initialState: PaneState = {
  language: "zh-CN",
  connection: "connecting",
  busy: null,
  searched: false,
  form: null,
  nothingFound: false,
  trouble: null,
  notice: null,
  live: { keepsUndo: true, on: false },
  drafts: {},
  open: null,
};
