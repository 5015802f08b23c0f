import type { Confirmation } from "../../checks/confirmed/confirmation";
import type { KeptLastYear } from "../../form/carrying/keptLastYear";
import type { KeptCorrection } from "../../form/corrections/keptCorrection";
import type { ProblemCode } from "../../gateway/excelProblem";
import type { InsertionStep } from "../../operations/insertion/progress";
import type { ScoreOrigin } from "../../operations/scoreOrigin";
import type { Language } from "../../language/language";
import type { RuleSet } from "../../checks/rules/ruleSet";
import type { Rubric } from "../../rubric/rubric";
import type { Drafts } from "./drafts";
import type { CheckedFile } from "./fileCheck/fileCheck";
import { noCard, type CardState } from "./filling";
import type { ListedForm } from "./forms";
import type { Marks } from "./marks";
import type { MendedRow } from "./mended";
import type { InsertionNotice } from "./notices";
import type { RememberedInsertion } from "./rememberedInsertion";
import type { SheetWithoutForm, ShownForm } from "./shownForm";
import { noReview, type ReviewState } from "./reviewing/reviewing";
import type { TemplateDraft } from "./template";
import type { PanePage } from "./pages";
import type { Outcome, Task, TaskKind } from "./task";

export type Connection = "connecting" | "connected" | "no-office" | "outside-excel" | "too-old";

/** Excel's problems and the pane's own. */
export type PaneProblem =
  | ProblemCode
  /** The line that a text was meant for has changed meanwhile. */
  | "line-changed"
  /** The selected cell is no score of the form on show. */
  | "no-score"
  /** With the correction the table would be no form any more. */
  | "no-form-left"
  /** The file is no rubric pack. */
  | "not-a-pack"
  /** The file is no set of rules. */
  | "not-rules"
  /** No template can be made of the file. */
  | "no-template"
  /** A rubric pack that travels in the workbook cannot be used. */
  | "kept-pack";

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
  readonly busy: TaskKind | null;
  /** How far the insertion under way has come; null while there is none. */
  readonly progress: InsertionStep | null;
  /** Whether the workbook has been searched for a form at least once. */
  readonly searched: boolean;
  readonly form: ShownForm | null;
  /** What was on the list and is mended since the last change. */
  readonly mended: readonly MendedRow[];
  /** Every form that the last search found, the one on show among them. */
  readonly forms: readonly ListedForm[];
  /** What users corrected in this workbook, as it was last read. */
  readonly corrections: readonly KeptCorrection[];
  /** The unit's words on findings in this workbook, as they were last read. */
  readonly confirmations: readonly Confirmation[];
  /** What this workbook keeps of last year's forms, as it was last read. */
  readonly lastYears: readonly KeptLastYear[];
  /** The user asked to check the active sheet and it holds no form. */
  readonly nothingFound: boolean;
  /** The sheet that was active at the last search; null where it holds a form. */
  readonly noForm: SheetWithoutForm | null;
  readonly trouble: Trouble | null;
  /** The last insertion, until its message is closed. */
  readonly notice: InsertionNotice | null;
  /** What the last command did, until its message is closed. */
  readonly outcome: Outcome | null;
  readonly live: { readonly keepsUndo: boolean; readonly on: boolean };
  /** Scores may be old: Excel computes only when it is told to. */
  readonly manualCalculation: boolean;
  readonly marks: Marks;
  /** How the score in the selected cell came about; null while no score is selected. */
  readonly origin: ScoreOrigin | null;
  readonly drafts: Drafts;
  /** Rubric packs that were opened from files in this session. */
  readonly openedPacks: readonly Rubric[];
  /** What was said at earlier insertions. */
  readonly insertion: RememberedInsertion;
  /** The rules that the user chose; null where nobody did. */
  readonly rules: RuleSet | null;
  /** The files opened for checking, in the order chosen. They stay until the user clears them. */
  readonly fileCheck: readonly CheckedFile[];
  /** Whether their page is on show, in place of the workbook's own form. */
  readonly showsFiles: boolean;
  /** The card for filling in. */
  readonly filling: CardState;
  /** The card for a review. */
  readonly reviewing: ReviewState;
  /** What a template is being made of; null while that page is closed. */
  readonly template: TemplateDraft | null;
  /** The finding whose text area is open, by its row key. */
  readonly open: string | null;
  /** What is on show in the place of the form; null for the form itself. */
  readonly page: PanePage | null;
}

export const initialState: PaneState = {
  language: "zh-CN",
  connection: "connecting",
  busy: null,
  progress: null,
  searched: false,
  form: null,
  mended: [],
  forms: [],
  corrections: [],
  confirmations: [],
  lastYears: [],
  nothingFound: false,
  noForm: null,
  trouble: null,
  notice: null,
  outcome: null,
  live: { keepsUndo: true, on: false },
  manualCalculation: false,
  marks: { cells: {}, of: {} },
  origin: null,
  drafts: {},
  openedPacks: [],
  insertion: { unit: "", recent: [] },
  rules: null,
  fileCheck: [],
  showsFiles: false,
  filling: noCard,
  reviewing: noReview,
  template: null,
  open: null,
  page: null,
};
