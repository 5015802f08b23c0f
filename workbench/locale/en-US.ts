import type { Strings } from "./strings";

export const enUS: Strings = {
  productName: "Workbench",
  newFileName: "Book1.xlsx",
  unsaved: "Unsaved changes",
  saved: "Saved",

  fileGroup: "File",
  newFile: "New",
  newFileTip: "New blank workbook",
  openFile: "Open",
  openFileTip: "Open an .xlsx file, or drop one on the sheet",
  saveFile: "Save",
  saveFileTip: "Save the workbook as an .xlsx file",
  undo: "Undo",
  redo: "Redo",
  showPane: "Show pane",
  showPaneTip: "Show the add-in's task pane",
  addinGroup: "Add-in",
  dropHere: "Drop the file to open it",

  language: "Language",
  otherLanguage: "中文",
  options: "Options",
  optionBlank: "A blank cell gives a function",
  optionBlankZero: "0 (older desktops)",
  optionBlankNull: "null (the web and newer builds)",
  optionApi: "ExcelApi version",
  optionFunctions: "Add-in functions",
  optionFunctionsOn: "Registered",
  optionFunctionsOff: "Not registered (#NAME?)",
  optionsNote: "The pane reloads after a change.",
  reloadPane: "Reload pane",

  paneTitle: "Add-in",
  closePane: "Close pane",
  resizePane: "Resize pane",
  dismiss: "Dismiss",
  cancel: "Cancel",

  unsavedTitle: "Save before you go on?",
  unsavedText: (file) => `“${file}” has changes that are not saved. They are lost if you go on without saving.`,
  saveFirst: "Save first",
  dontSave: "Don't save",
  lossTitle: "Some content will be lost",
  lossText: "These parts cannot be written into the file:",
  lossConfirm: "Save anyway",
  losses: {
    macros: "Macros",
    signature: "The digital signature",
    formats: "Data bars, colour scales or icon sets made here",
  },

  opening: (file) => `Opening “${file}”…`,
  opened: (file) => `Opened “${file}”.`,
  openedWithLosses: (file) =>
    `Opened “${file}”. Some of its content cannot be shown here; you will be asked before saving.`,
  uncomputed: (count) =>
    `Formulas that use other workbooks, or what cannot be computed here: ${count}. They keep the results of the file; after a change of what they use, let Excel or WPS compute them anew.`,
  cannotOpen: (file, reason) => `Cannot open “${file}”: ${reason} Your workbook is unchanged.`,
  whereInFile: (cells) => ` Cells: ${cells}.`,
  openingFailed: "reading the file failed.",
  fileErrors: {
    notZip: "it is not an .xlsx file.",
    encrypted: "it is protected by a password. Remove the password in Excel first.",
    legacyXls: "it is in the old .xls format. Save it as .xlsx in Excel first.",
    truncated: "it is incomplete; the download may have been cut off.",
    doubled:
      "it holds two parts of one name, of which programs read different ones. Open it in Excel or WPS, look it over and save it anew.",
    tooLarge: "it is too large.",
    notWorkbook: "it is not an Excel workbook (.xlsx).",
    cells:
      "it has cells whose contents are missing or cannot be read; they would become blank. Let Excel or WPS repair it and save it anew.",
    damaged:
      "it is damaged, and what can be read is not reliable. Download or copy it again, or let Excel or WPS repair it and save it anew.",
  },
  savedAs: (file) => `Saved as “${file}”.`,
  cannotSave: "Cannot save: writing the file failed. Please try again.",
  commandFailed: (label) =>
    `“${label}” did not finish: the add-in did not answer this command. Reload the pane and try again.`,
  cellProtected: "Nothing was written: the sheet is protected, and this cell is locked.",
  pasteMerged: (area) =>
    `Nothing was pasted: ${area} is a merged cell, which would hide a part of it. Unmerge it first, or paste one column at a time.`,
  pasteProtected:
    "Nothing was pasted: the sheet is protected, and the selected cells are locked. Paste into cells that may be filled in.",
  pasteOutside:
    "Nothing was pasted: it would reach beyond the last row or column. Begin at a cell further up or to the left.",
  pasteNothing: "Nothing was pasted: the clipboard holds neither text nor a table. Copy again, then paste.",
  paneSilent: "The add-in has not connected to the sheet. Check that its page loads Office.js, then reload the pane.",
  paneNoAddin: "The add-in's page was not found. Run the build, then refresh this page.",
  noManifest: "The add-in's manifest.xml cannot be read; the ribbon only offers “Show pane”.",
  noFunctions: "The add-in's function descriptions cannot be read; its functions show #NAME? in cells.",
  paneRefused: (host) =>
    `The pane's page comes from ${host} and was not opened: a page from there could read the workbooks that you open. If you need it, whoever starts the workbench adds ${host} to PANE_HOSTS and starts it again.`,
  startFailed: "The workbench cannot start: the sheet did not load. Refresh this page to try again.",

  refused: {
    unreadable: {
      formula:
        "There is a problem with this formula: check its brackets, quotation marks and commas, and how many arguments its functions take. If it is not meant to be a formula, begin with an apostrophe (').",
      tooLarge:
        "This is too long: a cell holds at most 32,767 characters, a formula 8,192, and a text within a formula 255. Please shorten it.",
    },
    message: "This value doesn't match the data validation restrictions defined for this cell.",
    cell: (address) => `Cell ${address}`,
    allowed: (items, count) => `Allowed: ${items.join(", ")}${count === null ? "" : `, … (${count} in all)`}`,
    goOn: "Continue?",
    retry: "Retry",
    yes: "Yes",
    no: "No",
    ok: "OK",
    cancel: "Cancel",
  },

  recovered: (file, when) => `Found unsaved work in “${file}” from ${when}`,
  keptHere: "It is kept in this browser on this machine only; nothing was uploaded.",
  restore: "Restore",
  discard: "Discard",
  restored: (file) => `Restored “${file}”. Please save it.`,
  restoredInPart: (file) =>
    `Restored “${file}”, but its copy is damaged: the last changes, or charts and other parts of the original file, may be missing. Check it, then save.`,
  restoredWithoutText: (file, text) =>
    `Restored “${file}”. Please save it. What was not typed to the end is not in its cell: ${text}`,
  cannotRestore: "Cannot restore: the copy is damaged, or another tab has dealt with it. Your workbook is unchanged.",
  journalProblems: {
    unavailable:
      "The browser keeps no data on this machine (a private window, for instance), so unsaved work cannot be restored after a crash. Save often.",
    full: "The browser's storage is full, so unsaved work cannot be restored after a crash. Save often, or free some disk space.",
    failed:
      "The browser did not store the copy of unsaved work, so it cannot be restored after a crash. Save often; the next attempt follows by itself.",
  },
};
