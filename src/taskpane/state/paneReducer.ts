import type { Confirmation } from "../../checks/confirmed/confirmation";
import type { KeptLastYear } from "../../form/carrying/keptLastYear";
import type { KeptCorrection } from "../../form/corrections/keptCorrection";
import type { InsertedForm } from "../../operations/insertForm";
import type { FunctionsState } from "../../operations/insertion/probe";
import type { InsertionStep } from "../../operations/insertion/progress";
import type { ScoreOrigin } from "../../operations/scoreOrigin";
import type { Language } from "../../language/language";
import type { RememberedInsertion } from "./rememberedInsertion";
import type { RuleSet } from "../../checks/rules/ruleSet";
import type { Rubric } from "../../rubric/rubric";
import { follow, withDraft, withoutDraft, type Draft } from "./drafts";
import { withAnswers, withFiles, withRecalled, type CheckedFile } from "./fileCheck/fileCheck";
import { fillingAfter, fillingRead, type FillingAction } from "./filling";
import type { ListedForm } from "./forms";
import type { Marks } from "./marks";
import { mendedBetween } from "./mended";
import { afterFailure, afterReading, withFunctions } from "./notices";
import type { Connection, PaneState, Trouble } from "./paneState";
import { reviewAfter, reviewRead, reviewSelected, type ReviewAction } from "./reviewing/reviewing";
import type { SheetWithoutForm, ShownForm } from "./shownForm";
import type { TemplateDraft } from "./template";
import type { PanePage } from "./pages";
import type { Outcome, Task, TaskKind } from "./task";

export type PaneAction =
  | { readonly type: "connection"; readonly connection: Connection; readonly language: Language }
  | { readonly type: "calculation"; readonly manual: boolean }
  | { readonly type: "live"; readonly keepsUndo: boolean; readonly on: boolean }
  /** A task begins: what was told of the one before is of no interest any more. */
  | { readonly type: "started"; readonly kind: TaskKind }
  /** Buttons wait for it. */
  | { readonly type: "busy"; readonly kind: TaskKind }
  | { readonly type: "ended"; readonly kind: TaskKind }
  | { readonly type: "progress"; readonly step: InsertionStep }
  | { readonly type: "shown"; readonly form: ShownForm | null }
  | {
      readonly type: "found";
      readonly forms: readonly ListedForm[];
      readonly corrections: readonly KeptCorrection[];
      readonly confirmations: readonly Confirmation[];
      readonly noForm: SheetWithoutForm | null;
    }
  | { readonly type: "corrections"; readonly corrections: readonly KeptCorrection[] }
  | { readonly type: "confirmations"; readonly confirmations: readonly Confirmation[] }
  | { readonly type: "last-years"; readonly lastYears: readonly KeptLastYear[] }
  | { readonly type: "nothing-found" }
  | { readonly type: "trouble"; readonly trouble: Trouble | null }
  | { readonly type: "inserted"; readonly form: InsertedForm }
  | { readonly type: "confirm-removal"; readonly confirming: boolean }
  | { readonly type: "removed" }
  | { readonly type: "sheet-deleted"; readonly sheetId: string }
  | { readonly type: "notice-closed" }
  /** The user went to a cell. */
  | { readonly type: "gone-on" }
  | { readonly type: "outcome"; readonly outcome: Outcome | null }
  /** The functions answer, or are needed no longer: on one sheet, or wherever there are any. */
  | { readonly type: "functions"; readonly functions: FunctionsState; readonly sheetId?: string }
  | { readonly type: "marks"; readonly marks: Marks }
  | { readonly type: "origin"; readonly origin: ScoreOrigin | null }
  | { readonly type: "draft"; readonly draft: Draft }
  | { readonly type: "draft-dropped"; readonly key: string }
  | { readonly type: "pack-opened"; readonly pack: Rubric }
  | { readonly type: "pack-forgotten"; readonly id: string }
  | { readonly type: "template"; readonly draft: TemplateDraft | null }
  | { readonly type: "insertion-remembered"; readonly insertion: RememberedInsertion }
  | { readonly type: "rules"; readonly chosen: RuleSet | null }
  | { readonly type: "files-page"; readonly shown: boolean }
  | { readonly type: "files-added"; readonly names: readonly string[] }
  | { readonly type: "files-checked"; readonly files: readonly CheckedFile[] }
  /** Those that wait for their turn, or all. */
  | { readonly type: "files-cleared"; readonly only: "waiting" | "all" }
  /** As they were when the pane was closed. */
  | { readonly type: "files-recalled"; readonly files: readonly CheckedFile[] }
  | { readonly type: "open"; readonly key: string | null }
  /** Another page, or back to the form: what was told there is of no interest any more. */
  | { readonly type: "page"; readonly page: PanePage | null }
  | ReviewAction
  | FillingAction;

/** The pane's next state; pure, so that every course of events can be tested without Excel or React. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "connection":
      return { ...state, connection: action.connection, language: action.language };
    case "calculation":
      return { ...state, manualCalculation: action.manual };
    case "live":
      return { ...state, live: { keepsUndo: action.keepsUndo, on: action.on } };
    case "started":
      return {
        ...state,
        trouble: stillToBeRead(state.trouble, action.kind),
        nothingFound: false,
        mended: action.kind === "check" ? [] : state.mended,
      };
    case "busy":
      return { ...state, busy: action.kind };
    case "ended":
      return action.kind === state.busy ? { ...state, busy: null, progress: null } : state;
    case "progress":
      return { ...state, progress: action.step };
    case "shown":
      return show(state, action.form);
    case "found": {
      const { forms, corrections, confirmations, noForm } = action;
      return { ...state, forms, corrections, confirmations, noForm };
    }
    case "corrections":
      return { ...state, corrections: action.corrections };
    case "confirmations":
      return { ...state, confirmations: action.confirmations };
    case "last-years":
      return { ...state, lastYears: action.lastYears };
    case "nothing-found":
      return { ...state, nothingFound: true };
    case "trouble":
      return failed(state, action.trouble);
    case "inserted":
      return {
        ...state,
        notice: { kind: "inserted", form: action.form, confirming: false, goneOn: false, edited: false },
        outcome: null,
      };
    case "confirm-removal":
      return state.notice?.kind === "inserted"
        ? { ...state, notice: { ...state.notice, confirming: action.confirming } }
        : state;
    case "removed":
      // What was done to the form is of no interest any more.
      return { ...state, notice: { kind: "removed" }, outcome: null };
    case "sheet-deleted":
      return state.notice?.kind === "inserted" && state.notice.form.sheetId === action.sheetId
        ? { ...state, notice: null }
        : state;
    case "notice-closed":
      return { ...state, notice: null };
    case "gone-on":
      return state.notice?.kind === "inserted" ? { ...state, notice: { ...state.notice, goneOn: true } } : state;
    case "outcome":
      return { ...state, outcome: action.outcome };
    case "functions":
      return { ...state, notice: withFunctions(state.notice, action.functions, action.sheetId) };
    case "marks":
      return { ...state, marks: action.marks };
    case "origin":
      return { ...state, origin: action.origin };
    case "draft":
      return { ...state, drafts: withDraft(state.drafts, action.draft) };
    case "draft-dropped":
      return { ...state, drafts: withoutDraft(state.drafts, action.key) };
    case "pack-opened":
      return { ...state, openedPacks: withPack(state.openedPacks, action.pack) };
    case "pack-forgotten":
      return { ...state, openedPacks: state.openedPacks.filter(({ id }) => id !== action.id) };
    case "template":
      return { ...state, template: action.draft };
    case "insertion-remembered":
      return { ...state, insertion: action.insertion };
    case "rules":
      return { ...state, rules: action.chosen };
    case "files-page":
      return { ...state, showsFiles: action.shown };
    case "files-added":
      return { ...state, showsFiles: true, fileCheck: withFiles(state.fileCheck, action.names) };
    case "files-checked":
      return { ...state, fileCheck: withAnswers(state.fileCheck, action.files) };
    case "files-cleared":
      return {
        ...state,
        fileCheck: action.only === "all" ? [] : state.fileCheck.filter(({ report }) => report !== null),
      };
    case "files-recalled":
      return { ...state, fileCheck: withRecalled(state.fileCheck, action.files) };
    case "open":
      return { ...state, open: action.key };
    case "selected":
      return {
        ...state,
        filling: fillingAfter(state.filling, action, state.form),
        reviewing: reviewSelected(state.reviewing, action.place, state.form),
      };
    case "review-at":
    case "review-typed":
    case "review-written":
      return { ...state, reviewing: reviewAfter(state.reviewing, action) };
    case "slot":
    case "slot-typed":
    case "slot-written":
    case "slot-not-written":
      return { ...state, filling: fillingAfter(state.filling, action, state.form) };
    case "page":
      return { ...state, page: action.page, outcome: null, trouble: null };
  }
}

/** A pack that is opened again takes the place of its earlier version. */
function withPack(packs: readonly Rubric[], pack: Rubric): readonly Rubric[] {
  return [...packs.filter(({ id }) => id !== pack.id), pack];
}

/** What was found while the pane opened is still to be read when it begins to follow the workbook by itself. */
const stillToBeRead = (trouble: Trouble | null, begun: TaskKind): Trouble | null =>
  begun === "live" && trouble?.code === "kept-pack" ? trouble : null;

/** What a later reading makes good by itself. */
function isReading(task: Task | null | undefined): boolean {
  return task?.kind === "check" || task?.kind === "search";
}

function show(state: PaneState, form: ShownForm | null): PaneState {
  const trouble = isReading(state.trouble?.retry) ? null : state.trouble;
  const filling = fillingRead(state.filling, form);
  const reviewing = reviewRead(state.reviewing, form);
  const mended = mendedBetween(state.form, form, state.mended);
  const notice = afterReading(state.notice, state.form, form);
  if (!form) return { ...state, searched: true, form, trouble, filling, reviewing, origin: null, mended, notice };
  const drafts = follow(state.drafts, form, form.findings);
  return { ...state, searched: true, form, trouble, drafts, filling, reviewing, mended, notice, nothingFound: false };
}

/** What a command did stays told where only the reading behind it fails. */
function failed(state: PaneState, trouble: Trouble | null): PaneState {
  if (!trouble || isReading(trouble.retry)) return { ...state, trouble };
  return { ...state, trouble, outcome: null, notice: afterFailure(state.notice) };
}
