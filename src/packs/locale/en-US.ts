import type { Words } from "../../language/dictionary";
import type { zhCN } from "./zh-CN";

export const enUS: Words<typeof zhCN> = {
  at: "{path}: {text}",
  kept: "Rubric pack {number} that this workbook brings cannot be used: {reason} The form is recognised by its headings all the same, but not checked by that pack's rules. Ask the maker for an intact workbook, or insert the form from the original pack again.",
  problems: {
    "not-json": "This is not a rubric pack: it is not JSON.",
    "too-large": "The file is too large for a rubric pack.",
    "too-deep": "It is nested too deeply.",
    "wrong-type": "This must be of type {type}; it is {found}.",
    missing: "This entry is missing.",
    "unknown-key": "This entry is not known; check its name.",
    "not-one-of": "“{value}” is not allowed here; it must be one of: {words}.",
    unreadable: "“{value}” is not written as it should be.",
    "too-short": "Too short or too few; at least {limit}.",
    "too-long": "Too long or too many; at most {limit}.",
    "too-small": "{value} is too small; the limit is {limit}.",
    "too-big": "{value} is too large; the limit is {limit}.",
    "too-fine": "{value} has too many decimals; it must be a multiple of {step}.",
    "needs-also": "With this entry there must be “{key}” too.",
    "not-together": "These must not stand together: {keys}.",
    columns:
      "The columns do not make a set: levels run from 1 up to at most 4 in order, weights belong to one of them, and there is exactly one score.",
    depth: "The indicators are not as many levels deep as there are level columns.",
    "same-id": "The id “{id}” is there twice.",
    "same-sheet-name": "The sheet name “{name}” is there twice.",
    "input-missing": "The rule takes “{id}”, but no such input is listed.",
    "input-unused": "The input “{id}” is listed, but the rule does not take it.",
    bands: "The bands “{bands}” cannot be read.",
    words:
      "The words of “{id}” do not fit: only choices have words, without commas and with 255 characters at most in all.",
    "lines-missing": "There are no lines under “{name}”, or they stand in several parts.",
    "not-placed":
      "The rule takes cells of the sheet, but layout.lines does not say where the line “{id}” stands. Make the template of the file again, then change the rule.",
    "no-work-paper":
      "A pack that keeps its sheet has no work paper: its rules take cells of the sheet (kind: cell). Please remove inputs.",
    "rate-of": "A rate is made of two other figures of its row, which are typed (counted from 1).",
    "total-missing": "There is a grade but no total.",
  },
};
