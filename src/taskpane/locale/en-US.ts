import { columnsInEnglish } from "./columns/en-US";
import { fileCheckInEnglish } from "./fileCheck/en-US";
import { firstInEnglish } from "./first/en-US";
import { problemsInEnglish } from "./problems/en-US";
import type { Words } from "../../language/dictionary";
import type { zhCN } from "./zh-CN";

/** The pane's words in English. */
export const enUS: Words<typeof zhCN> = {
  ...firstInEnglish,
  firstRun: {
    value: "Insert a self-evaluation form, have it scored, and find missing justifications before you send it.",
    pack: "Choose a form",
    formulas: "Who fills it in: {choice}",
    addin: "I do",
    addinHint: "Scoring functions: select a score to see how it came about.",
    native: "Somebody without this add-in",
    nativeHint: "Excel's own formulas. The scores are the same.",
    keeps: "The form goes to new sheets. Nothing you have is changed.",
    undoLost: "Afterwards, Excel's undo list will be empty.",
    nothingFoundTitle: "No form found",
    nothingFoundAdvice: {
      "no-table":
        "This sheet has no header with level 3 indicators, weights and scores (三级指标、分值、自评分). Go to the sheet with the form and check again, or insert a new form.",
      "no-score":
        "This sheet has a table of indicators, but no column of scores (得分, 自评分). If the scores stand in another column, choose it below.",
      "no-lines":
        "This sheet has a form's header, but no indicator with a weight below it. Fill in indicators and weights and check again.",
    },
  },
  columns: columnsInEnglish,
  fileCheck: fileCheckInEnglish,
  results: {
    count: "Problems found: {count}",
    fine: "No problems found",
    empty: "No scores yet",
    folded: "{title}: {count}",
    marked: "The problems are marked in the sheet. Clearing brings each cell's format back.",
    computingTitle: "Computing",
    computing: "The result follows once the scores are there.",
    computingManual: "Scores are still being computed. Choose Check again in a moment.",
  },
  severity: {
    error: "Must be fixed",
    warning: "Please verify",
    information: "For information",
  },
  help: {
    why: "Why",
    fix: "How to mend",
    example: "Example",
    appliesTo: "Where it applies",
  },
  editor: {
    justification: "Justification",
    justificationHint: "Give the basis, the reason and the improvement. Ctrl+Enter writes.",
    text: "Text to write",
    textHint: "Ctrl+Enter writes.",
    clear: "Clear",
    revert: "Restore",
  },
  orphans: {
    title: "Text not written yet",
    advice: "The problem it belonged to is no longer listed. Your text is kept here: copy it, then clear it.",
  },
  inserted: {
    title: "Form inserted",
    next: "Fill in “{sheet}” first: scores follow. Type the others.",
    nextManual: "Fill in “{sheet}” first: scores follow. Then choose Check again.",
    nextTyped: "Fill in scores and texts on “{sheet}”: the total follows.",
    goNext: "Go to {sheet}",
    undo: "Undo insertion",
    confirm:
      "This deletes {sheets} with everything typed there, for good; earlier actions may no longer be undone either.",
    sheet: " “{name}” ",
    confirmNo: "Keep",
    dismiss: "Close message",
    removed: "Insertion undone",
    unknownNameTitle: "Score formulas cannot be computed yet",
    unknownNameAdvice:
      "Cells show #NAME? because Excel has not loaded the scoring functions. Choose Reconnect formulas first. If that does not help, use Excel's own formulas: the scores are the same.",
  },
  live: {
    label: "Check after every change",
    on: "On: checks after every change, and Excel's undo list is emptied each time.",
    off: "When on, every change empties Excel's undo list.",
    always: "The result follows every change in the sheet.",
  },
  outcome: {
    close: "Close message",
    copy: "Copy the result",
    copied: "Copied",
    notCopied: "Copying is not allowed here: open “Full text” and copy it yourself.",
    text: "Full text",
  },
  more: "More",
  manualCalculation:
    "Excel calculates only on command now, so scores may be old. To change that, choose Automatic under Calculation Options on the Formulas tab.",
  hidden: {
    forms: "There are forms on hidden sheets too:",
    check: "Check “{sheet}”",
    choice: "{form} (hidden)",
  },
  problems: problemsInEnglish,
};
