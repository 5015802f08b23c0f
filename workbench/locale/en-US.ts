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

  discardTitle: "Discard unsaved changes?",
  discardText: (file) => `“${file}” has changes that are not saved. They will be lost if you go on.`,
  discardConfirm: "Discard and go on",
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
  paneSilent: "The add-in has not connected to the sheet. Check that its page loads Office.js, then reload the pane.",
  paneNoAddin: "The add-in's page was not found. Run the build, then refresh this page.",
  noManifest: "The add-in's manifest.xml cannot be read; the ribbon only offers “Show pane”.",
  noFunctions: "The add-in's function descriptions cannot be read; its functions show #NAME? in cells.",
  startFailed: "The workbench cannot start: the sheet did not load. Refresh this page to try again.",
};
