import type { Words } from "../../language/dictionary";
import type { zhCN } from "./zh-CN";

export const enUS: Words<typeof zhCN> = {
  severity: { error: "error", warning: "warning", information: "information" },
  hidden: { sheet: " (on a hidden sheet)", row: " (in a hidden row)", column: " (in a hidden column)" },
  noForm: {
    "no-table": "No self-evaluation form found. Its header needs columns for indicators, weights and scores.",
    "no-score": "The table of indicators in sheet {sheet} has no column for scores, so there is none to check.",
    "no-lines": "Sheet {sheet} holds the header of a form, but no scored line below it.",
  },
  summary:
    "{files} {files|file|files}, {forms} {forms|form|forms}: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {information} for information.",
  notChecked: "{problems} {problems|file|files} could not be checked.",
  formLine: "{file}:{sheet}: {lines} scored {lines|line|lines}, total {total}, no findings.",
  markdown: {
    title: "Findings",
    columns: ["Cell", "Severity", "Check", "Indicator", "Finding"],
    noFindings: "No findings.",
    form: "{lines} scored {lines|line|lines}, weights {weight}, total {total}.",
  },
};
