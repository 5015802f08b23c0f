import { entryInWords, ledgerInWords } from "../../checks/ledger/inWords";
import { ledgerWords } from "../../checks/locale/ledgerWords";
import { checkHelp } from "../../checks/words";
import { points } from "../../language/fill";
import { asHtml } from "../../language/html";
import type { Language } from "../../language/language";
import { told } from "../../language/told";
import { factsInWords } from "../factsInWords";
import { summariseFiles, type FileReport } from "../fileReport";
import { messageOf } from "../findingText";
import type { ReportContext } from "../format";
import type { FormReport } from "../formReport";
import { reportWords } from "../locale";
import { registerRows, type RegisterRow } from "../register/rows";
import { batchInWords } from "../register/batchInWords";
import { registerWords } from "../register/locale";
import { carriedInWords, rulesInWords } from "../rulesInWords";
import { htmlStyle } from "./htmlStyle";

type Told = Pick<ReportContext, "language" | "uriOf" | "ledger">;

const head = (columns: readonly string[]): string =>
  `<thead><tr>${columns.map((column) => `<th>${asHtml(column)}</th>`).join("")}</tr></thead>`;

const cell = (text: string, className = ""): string =>
  `<td${className === "" ? "" : ` class="${className}"`}>${asHtml(text)}</td>`;

const count = (value: number | null): string => cell(value === null ? "" : points(value), "number");

/** A name such as `javascript:…` is a file here, never an address of its own kind. */
const hrefOf = (uri: string): string => asHtml(uri.startsWith("file:") ? uri : `./${uri}`);

function registerRow(row: RegisterRow, { language, uriOf }: Told): string {
  const { outcomes } = registerWords(language);
  const link = `<td><a href="${hrefOf(uriOf(row.file))}">${asHtml(row.file)}</a></td>`;
  // Nothing was counted in a file that was not read.
  const found = (value: number): string => count(row.form && value);
  const className = { returned: "error", unread: "error", review: "warning", passed: "" }[row.outcome];
  return `<tr>${cell(outcomes[row.outcome], `severity ${className}`.trim())}${cell(row.unit)}${cell(row.year ?? "", "place")}${cell(
    row.sheet,
  )}${count(row.total)}${cell(row.grade)}${found(row.errors)}${found(row.warnings)}${found(row.unreasoned)}${count(
    row.reviewed,
  )}${link}</tr>`;
}

function register(files: readonly FileReport[], context: Told): string {
  const { columns: names } = registerWords(context.language);
  const columns = [
    names.outcome,
    names.unit,
    names.year,
    names.sheet,
    names.total,
    names.grade,
    names.errors,
    names.warnings,
    names.unreasoned,
    names.reviewed,
    names.file,
  ];
  const rows = registerRows(files, context.language).map((row) => registerRow(row, context));
  return `<table>${head(columns)}<tbody>${rows.join("")}</tbody></table>`;
}

function findings(form: FormReport, language: Language): string {
  const { markdown, severity: severities } = reportWords(language);
  if (form.findings.length === 0) return `<p>${asHtml(markdown.noFindings)}</p>`;
  const rows = form.findings.map((finding) => {
    const { sheet, address, severity, id, line } = finding;
    const title = checkHelp(id, language).title;
    return `<tr class="${severity}">${cell(`${sheet}!${address}`, "place")}${cell(severities[severity], "severity")}${cell(
      title,
    )}${cell(line)}${cell(messageOf(finding, language))}</tr>`;
  });
  return `<table>${head(markdown.columns)}<tbody>${rows.join("")}</tbody></table>`;
}

function ledger(form: FormReport, language: Language): string {
  const { markdown } = reportWords(language);
  const { status } = ledgerWords(language);
  const rows = form.ledger.map((entry) => {
    const { id } = entry;
    const cells = [id, status[entry.status], checkHelp(id, language).title, entryInWords(entry, language)];
    return `<tr>${cells.map((text) => cell(text)).join("")}</tr>`;
  });
  return `<h3>${asHtml(markdown.ledger)}</h3><table>${head(markdown.ledgerColumns)}<tbody>${rows.join("")}</tbody></table>`;
}

function formSection(form: FormReport, { language, ledger: all }: Told): string {
  const carried = carriedInWords(form.carried, language);
  return [
    `<h3>${asHtml(form.sheet)}</h3>`,
    `<p>${asHtml(factsInWords(form, language))}</p>`,
    findings(form, language),
    ...(carried === null ? [] : [`<p>${asHtml(carried)}</p>`]),
    `<p class="quiet">${asHtml(ledgerInWords(form.ledger, language))}</p>`,
    ...(all ? [ledger(form, language)] : []),
  ].join("\n");
}

const fileSection = ({ file, problem, forms }: FileReport, context: Told): string =>
  `<h2>${asHtml(file)}</h2>\n${
    problem
      ? `<p class="error">${asHtml(problem.message)}</p>`
      : forms.map((form) => formSection(form, context)).join("\n")
  }`;

/** What only several files together show. */
function together(files: readonly FileReport[], language: Language): string {
  const lines = batchInWords(files, language).map((line) => `<li>${asHtml(line)}</li>`);
  if (lines.length === 0) return "";
  return `<h2>${asHtml(registerWords(language).batch.heading)}</h2><ul>${lines.join("")}</ul>`;
}

/** One page without script and without anything from elsewhere: the register, then a section a file. */
export function htmlReport(files: readonly FileReport[], context: Told): string {
  const { language } = context;
  const { markdown, summary } = reportWords(language);
  const rules = rulesInWords(files, language).map((line) => `<p class="quiet">${asHtml(line)}</p>`);
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${asHtml(markdown.title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<h1>${asHtml(markdown.title)}</h1>
<p>${asHtml(told(summary, { ...summariseFiles(files) }))}</p>
${rules.join("\n")}
${register(files, context)}
${together(files, language)}
${files.map((file) => fileSection(file, context)).join("\n")}
</body>
</html>
`;
}
