import type { Words } from "../../../language/dictionary";
import type { problemsInChinese } from "./zh-CN";

export const problemsInEnglish: Words<typeof problemsInChinese> = {
  "cell-edit": { title: "A cell is being edited", advice: "Press Enter or Esc to end editing, then try again." },
  "workbook-protected": {
    title: "The workbook is protected: sheets cannot be added or removed",
    advice: "Turn off Protect Workbook on the Review tab, then try again.",
  },
  "bad-layout": {
    title: "The sheet in the template is damaged: nothing was inserted",
    advice: "Make the template again from the original form, then insert it.",
  },
  "sheet-protected": {
    title: "The sheet is protected and cannot be written to",
    advice: "Go to the protected sheet (see the details), choose Unprotect Sheet on the Review tab, then try again.",
  },
  "lost-focus": {
    title: "Another window is in front",
    advice: "Go back to the workbook you want, click any cell, then try again.",
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
  "cell-changed": {
    title: "Nothing was changed",
    advice: "The cell has just changed. Choose Check again and see the new result.",
  },
  "stayed-text": {
    title: "It did not become a number",
    advice: "Excel still takes it for text. Give the cell the format General, then type the number.",
  },
  "sheet-hidden": {
    title: "The sheet is hidden",
    advice: "Show and go there unhides it; so does Unhide in the menu of the sheet tabs.",
  },
  "cell-hidden": {
    title: "The row or column of this cell is hidden",
    advice: "It may be hidden by hand or by a filter. Show and go there brings it back; or clear the filter.",
  },
  "chart-in-front": {
    title: "A chart sheet is in front",
    advice: "Go to an ordinary sheet first, then try again.",
  },
  stopped: {
    title: "The insertion was stopped",
    advice: "The workbook is unchanged; sheets that Excel is still writing are removed as soon as it is done.",
  },
  "dialog-open": {
    title: "A dialog of Excel is open",
    advice: "Excel lets no add-in write meanwhile. Close the dialog (it may be behind a window), then try again.",
  },
  "too-large": {
    title: "Too much for Excel at once",
    advice:
      "Excel on the web takes 5 MB at a time. Delete rows and columns that are not needed, or use desktop Excel, then try again.",
  },
  "formula-too-long": {
    title: "A formula is too long for this Excel",
    advice: "Insert with the scoring functions, or use 64-bit Excel; or shorten the rules of the pack.",
  },
  "out-of-memory": {
    title: "Excel has run out of memory",
    advice: "Close other workbooks and programs, then try again.",
  },
  conflict: {
    title: "Someone changed the workbook at the same moment",
    advice: "Wait a few seconds, then try again.",
  },
  "cells-in-the-way": {
    title: "A filter, merged cells, a table or a pivot table is in the way",
    advice: "Clear the filter, unmerge the cells, or move the pivot table, then try again. The details say where.",
  },
  "signed-out": { title: "Excel has signed you out", advice: "Sign in to your Office account, then try again." },
  "not-here": {
    title: "This Excel cannot do that",
    advice: "Use Excel 2021 or later on a desktop, or save the workbook as .xlsx and try again.",
  },
  "rules-unreadable": {
    title: "Excel cannot read some conditional formats",
    advice:
      "If you still see marks, save and close the workbook, open it again and clear marks once more. All others are gone.",
  },
  "no-score": {
    title: "The selected cell is no score",
    advice: "Select a score of the form first, then try again.",
  },
  "no-form-left": {
    title: "Nothing was corrected",
    advice:
      "With this correction the table would be no form any more: it needs scores and names of indicators. Correct another column first.",
  },
  "kept-pack": {
    title: "A rubric pack in this workbook cannot be used",
    advice:
      "The form is recognised all the same, but not checked by that pack's rules. The details say why, and what to do.",
  },
  "no-template": {
    title: "No template was made",
    advice: "Choose the file of a self-evaluation form, best an .xlsx file. The details say why this one does not do.",
  },
  "not-a-pack": {
    title: "Not a rubric pack",
    advice: "Choose a .json file that the command “rubric pack” made. The details say what is missing or wrong.",
  },
  "not-rules": {
    title: "These rules cannot be used",
    advice: "The rules in force stay. The details say where they are wrong; the checks' documentation has the names.",
  },
  "line-changed": {
    title: "Nothing was written",
    advice: "The line has just changed and may have a text by now. See the new result; what you typed is kept.",
  },
  "not-loaded": {
    title: "No connection: this was not begun",
    advice: "A part of the add-in could not be fetched. Check the network, then try again; what you wrote is kept.",
  },
  unknown: {
    title: "That did not work",
    advice: "Try again. If it happens again, tell the maintainer the details.",
  },
};
