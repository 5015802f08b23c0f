import type { Texts } from "./texts";

/** The pane's words in English. */
export const enUS: Texts = {
  brand: "Rubric",
  connecting: "Connecting to Excel…",
  busy: {
    looking: "Checking…",
    inserting: "Inserting the form…",
    removing: "Removing the form…",
    writing: "Writing…",
  },
  connection: {
    noOfficeTitle: "Cannot connect to Excel",
    noOfficeAdvice:
      "Office.js did not load. Choose Reload. If that does not help, check the network, or ask your administrator whether the office-js files are missing or blocked.",
    outsideTitle: "Open this in Excel",
    outsideAdvice:
      "This is the task pane of an Excel add-in and does not work on its own. Open Excel and use the Rubric buttons on the Home tab.",
    tooOldTitle: "This Excel is too old",
    tooOldAdvice: "Use Excel 2021 or later, Microsoft 365 or Excel on the web.",
    reload: "Reload",
  },
  crash: {
    title: "The pane failed",
    advice: "The workbook is unaffected. Choose Reload. If it happens again, tell the maintainer the details.",
  },
  firstRun: {
    value: "Insert a self-evaluation form, have it scored, and find missing justifications before you send it.",
    pack: "Choose a form",
    insert: "Insert form",
    check: "Check this sheet",
    keeps: "The form goes to new sheets. Nothing you have is changed.",
    undoLost: "Afterwards, Excel's undo list will be empty.",
    nothingFoundTitle: "No form found",
    nothingFoundAdvice:
      "This sheet has no header with level 3 indicators, weights and scores (三级指标、分值、自评分). Go to the sheet with the form and check again, or insert a new form.",
  },
  summary: {
    label: "Score summary",
    total: "Total",
    ofWeight: "/ {weight}",
    noTotal: "—",
    grade: "Grade",
    noGrade: "—",
    lost: "Lost",
    filled: "Filled",
    filledOf: "{filled}/{lines} lines",
    computing: "Computing",
  },
  results: {
    recheck: "Check again",
    count: "Problems found: {count}",
    fine: "No problems found",
    checkedLines: "{lines} lines with a score checked:",
    unfilled: "{count} lines have no score yet. They are checked once filled in.",
    unfilledManual: "{count} lines have no score yet. Choose Check again once they are filled in.",
    emptyTitle: "No scores yet",
    empty: "Once you fill in scores, problems appear here.",
    emptyManual: "Fill in scores and choose Check again. Problems then appear here.",
    computingTitle: "Computing",
    computing: "The result follows once the scores are there.",
    computingManual: "Scores are still being computed. Choose Check again in a moment.",
  },
  severity: {
    error: "Must be fixed",
    warning: "Please verify",
    information: "For information",
  },
  checked: {
    "deduction-without-justification": "deductions are justified",
    "score-not-a-number": "scores are numbers",
    "score-out-of-range": "scores lie between 0 and the weight",
  },
  findings: {
    "deduction-without-justification":
      "Score {score} is below the weight {weight}: {lost} points deducted without a justification.",
    "score-not-a-number": "The score is “{text}”, not a number, so the total is wrong.",
    "score-out-of-range": "Score {score} should lie between 0 and {weight}.",
  },
  scoreErrors: {
    unknownFunction:
      "The score shows #NAME?: Excel has not loaded the scoring functions. Save the workbook, restart Excel and open it again.",
    other: "The score formula fails with {text}. Check the work paper or the cells that the formula refers to.",
  },
  finding: {
    cell: "Cell {address}",
    write: "Write a justification",
  },
  editor: {
    label: "Justification",
    hint: "Give the basis, the reason and the improvement. Ctrl+Enter writes.",
    write: "Write to cell",
    clear: "Clear",
  },
  orphans: {
    title: "Text not written yet",
    advice: "The problem it belonged to is no longer listed. Your text is kept here: copy it, then clear it.",
  },
  inserted: {
    title: "Form inserted",
    next: "Next: fill in “{workPaper}”, and scores follow by themselves. Type the other scores into “{form}”.",
    nextManual:
      "Next: fill in “{workPaper}”, and scores follow by themselves. Type the other scores into “{form}”, then choose Check again.",
    goWorkPaper: "Go to {workPaper}",
    undo: "Undo",
    confirm: "This deletes the sheets “{form}” and “{workPaper}” with everything typed there, for good.",
    confirmYes: "Delete",
    confirmNo: "Keep",
    dismiss: "Close message",
    removed: "Insertion undone",
    unknownNameTitle: "Score formulas cannot be computed yet",
    unknownNameAdvice:
      "Cells show #NAME? because Excel has not loaded the scoring functions. Save the workbook, restart Excel and open it again. If #NAME? stays, undo the insertion and insert again.",
  },
  live: {
    label: "Check after every change",
    on: "On: checks after every change, and Excel's undo list is emptied each time.",
    off: "When on, every change empties Excel's undo list.",
    always: "The result follows every change in the sheet.",
  },
  more: {
    label: "More",
    insert: "Insert another form",
  },
  problem: {
    retry: "Try again",
    dismiss: "Close",
    detail: "Details",
  },
  problems: {
    "cell-edit": { title: "A cell is being edited", advice: "Press Enter or Esc to end editing, then try again." },
    "workbook-protected": {
      title: "The workbook is protected: sheets cannot be added or removed",
      advice: "Turn off Protect Workbook on the Review tab, then try again.",
    },
    "sheet-protected": {
      title: "The sheet is protected and cannot be written to",
      advice: "Choose Unprotect Sheet on the Review tab, then try again.",
    },
    "lost-focus": {
      title: "Excel moved to another window",
      advice: "Go back to the workbook you want, then try again.",
    },
    "no-answer": {
      title: "Excel does not answer",
      advice: "It may be calculating, or a dialog may be open. Wait or close the dialog, then try again.",
    },
    interrupted: {
      title: "The insertion did not finish",
      advice: "Half-built sheets were removed; the workbook is unchanged. Try again.",
    },
    "left-behind": {
      title: "The insertion did not finish",
      advice: "Half-built sheets could not be removed. Delete the sheets named in the details, then insert again.",
    },
    "outside-excel": {
      title: "Open this in Excel",
      advice: "This is the task pane of an Excel add-in and does not work on its own.",
    },
    "too-old": {
      title: "This Excel is too old",
      advice: "Use Excel 2021 or later, Microsoft 365 or Excel on the web.",
    },
    "sheet-gone": {
      title: "The sheet is no longer in the workbook",
      advice: "It may have been deleted. Check again or insert the form anew.",
    },
    "name-taken": {
      title: "The sheet name is taken",
      advice: "Someone may just have added a sheet of that name. Try again.",
    },
    "line-changed": {
      title: "Nothing was written",
      advice: "The line has just changed and may have a text by now. See the new result; what you typed is kept.",
    },
    unknown: {
      title: "That did not work",
      advice: "Try again. If it happens again, tell the maintainer the details.",
    },
  },
};
