import type { Words } from "../../../language/dictionary";
import type { fileCheckInChinese } from "./zh-CN";

export const fileCheckInEnglish: Words<typeof fileCheckInChinese> = {
  open: "Check files",
  openHint: "Checks files that are not open in Excel, several at once. They are neither uploaded nor changed.",
  more: "Choose other files",
  back: "Back",
  title: "Checked files",
  waiting: "Waiting",
  checking: "Checking…",
  noForm: "No form found",
  noFormAdvice: {
    "no-table": "The file has no header with level 3 indicators, weights and scores (三级指标、分值、自评分).",
    "no-score":
      "The file has a table of indicators, but no column of scores (得分, 自评分), so there is nothing to check.",
    "no-lines": "The file has a form's header, but no indicator with a weight below it.",
  },
  failed: "The check did not finish",
  failedAdvice: "Choose the file again. If it happens again, send the maintainer the file and the details.",
  form: "{title} ({sheet})",
  noTotal: "—",
  summary: "Total {total} / {weight}, {filled}/{lines} lines filled",
  count: "Problems found: {count}",
  fine: "No problems found",
  group: "{title}: {count} {count|problem|problems}",
  copy: "Copy list",
  copied: "Copied",
  notCopied: "Not copied: the browser does not allow use of the clipboard.",
  pack: "Open from a file (.json)",
};
