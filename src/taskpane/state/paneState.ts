import type { Finding } from "../../checks/finding";
import type { Summary } from "../../checks/summary";
import type { ProblemCode } from "../../excel/excelProblem";
import type { ScoreOrigin } from "../../excel/scoreOrigin";
import type { Language } from "../../rubric/locale";
import type { Drafts } from "./drafts";
import type { Marks } from "./marks";
import type { InsertionNotice, Outcome } from "./notices";
import type { Task } from "./task";

export type Connection = "connecting" | "connected" | "no-office" | "outside-excel" | "too-old";

/** A finding with the id of the sheet it leads to: a form's findings may stand in its goal table too. */
export interface ShownFinding extends Finding {
  readonly sheetId: string;
}

/** The form on show: what was last read from its sheet. */
export interface ShownForm {
  readonly sheetId: string;
  readonly sheet: string;
  /** The work paper and the goal table, which are read together with the form. */
  readonly companionIds: readonly string[];
  /** Null where the form has no goal table. */
  readonly goalSheetId: string | null;
  /** Names the cells that hold a score, see `placeKey`. */
  readonly scoreCells: ReadonlySet<string>;
  /** Which kinds of formulas compute its scores. */
  readonly formulas: { readonly addin: boolean; readonly native: boolean };
  readonly summary: Summary;
  readonly findings: readonly ShownFinding[];
}

/** Excel's problems and the pane's own. */
export type PaneProblem =
  | ProblemCode
  /** The line that a text was meant for has changed meanwhile. */
  | "line-changed"
  /** The selected cell is no score of the form on show. */
  | "no-score";

/** What stood in the way of a task, and whether trying again makes sense. */
export interface Trouble {
  readonly code: PaneProblem;
  readonly detail?: string;
  /** Null where another try cannot help. */
  readonly retry: Task | null;
}

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
  /** The last insertion, until its message is closed. */
  readonly notice: InsertionNotice | null;
  /** What the last command did, until its message is closed. */
  readonly outcome: Outcome | null;
  readonly live: { readonly keepsUndo: boolean; readonly on: boolean };
  readonly marks: Marks;
  /** How the score in the selected cell came about; null while no score is selected. */
  readonly origin: ScoreOrigin | null;
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
  outcome: null,
  live: { keepsUndo: true, on: false },
  marks: { count: 0, of: "" },
  origin: null,
  drafts: {},
  open: null,
};
