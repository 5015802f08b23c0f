import type { Words } from "../../language/dictionary";
import type { zhCN } from "./zh-CN";

export const enUS: Words<typeof zhCN> = {
  severity: { error: "error", warning: "warning", information: "information" },
  hidden: { sheet: " (on a hidden sheet)", row: " (in a hidden row)", column: " (in a hidden column)" },
  unitNote: " (the unit says: {note})",
  noForm: {
    "no-table": "No self-evaluation form found. Its header needs columns for indicators, weights and scores.",
    "no-score": "The table of indicators in sheet {sheet} has no column for scores, so there is none to check.",
    "no-lines": "Sheet {sheet} holds the header of a form, but no scored line below it.",
  },
  summary:
    "{files} {files|file|files}, {forms} {forms|form|forms}: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {information} for information.",
  notChecked: "{problems} {problems|file|files} could not be checked.",
  rules: {
    checker: "Checked by the rules “{name}” ({id}, version {version}), as whoever checks chose.",
    pack: "Checked by the rules “{name}” ({id}, version {version}), which the rubric pack names.",
    default: "Checked by the rules “{name}” ({id}, version {version}).",
  },
  carried: {
    says: "The rubric pack “{pack}” that travels in the file {what}",
    off: "switches off {off} {off|check|checks}",
    rules: "names the rules “{rules}”",
    hidden: "would hide {hidden} {hidden|finding|findings}",
    lowered: "would make {lowered} {lowered|finding|findings} milder",
    between: ", ",
    ignored: ". It was not followed: nothing that a file brings lessens the checks.",
    followed: ". It was followed: whoever checks trusts the file.",
  },
  ledgerLine: "{file}:{sheet}: {status} {id}: {title}: {text}",
  ledgerSummary: "{file}:{sheet}: {text}.",
  facts: { noUnit: "no unit stated", year: "{year}", total: "total {total}", grade: "grade {grade}", between: ", " },
  prose: {
    opening: "{sheet}: {facts}. {count} {count|finding|findings}:",
    passed: "{sheet}: {facts}. No findings.",
    place: " ({sheet}!{address}, {severity}): ",
  },
  factsLine: "{file}:{sheet}: {facts}.",
  csv: {
    columns: [
      "File",
      "Unit",
      "Year",
      "Form",
      "Total",
      "Grade",
      "Cell",
      "Severity",
      "What is checked",
      "Check",
      "Indicator",
      "Finding",
      "Rules",
    ],
    passed: "passed",
    unread: "not checked",
    remark: "remark",
  },
  formLine: "{file}:{sheet}: {lines} scored {lines|line|lines}, total {total}, no findings.",
  markdown: {
    title: "Findings",
    columns: ["Cell", "Severity", "Check", "Indicator", "Finding"],
    noFindings: "No findings.",
    ledger: "What was checked",
    ledgerColumns: ["Check", "Result", "What is checked", "Detail"],
    form: "{lines} scored {lines|line|lines}, weights {weight}, total {total}.",
  },
};
