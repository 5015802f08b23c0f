import type { Words } from "../../../language/dictionary";
import type { firstInChinese } from "./zh-CN";

export const firstInEnglish: Words<typeof firstInChinese> = {
  brand: "Rubric",
  connecting: "Connecting to Excel…",
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
  finding: {
    cell: "Cell {address}",
    cellOf: "{sheet} {address}",
    writeJustification: "Write a justification",
    writeText: "Fill in",
    help: "How to mend",
    helpOn: "How to mend: {name}",
  },
  origin: {
    label: "How the score came about",
    title: "How {address} came about",
    fold: "Fold",
    unfold: "Show",
    rule: "Rule",
    inputs: "Inputs",
    steps: "Arithmetic",
    blankInput: "blank",
    result: "Score",
    formula: "Formula",
    kinds: {
      addin: "Computed by a scoring function.",
      native: "Computed by a formula of Excel's own functions.",
      sum: "Computed as a sum.",
      typed: "Typed; there is no formula.",
      blank: "No score and no formula: type the score.",
      other: "Computed by a formula of your own, not by a scoring rule.",
    },
  },
  problem: {
    retry: "Try again",
    dismiss: "Close",
    detail: "Details",
  },
};
