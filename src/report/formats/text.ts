import { onOneLine } from "../../language/leaving";
import type { Language } from "../../language/language";
import { told } from "../../language/told";
import { entryInWords, ledgerInWords } from "../../checks/ledger/inWords";
import { ledgerWords } from "../../checks/locale/ledgerWords";
import { checkHelp } from "../../checks/words";
import { factsInWords } from "../factsInWords";
import { summariseFiles, type FileReport } from "../fileReport";
import { messageOf } from "../findingText";
import type { ReportContext } from "../format";
import type { FormReport, ReportedFinding } from "../formReport";
import { reportWords } from "../locale";
import { batchInWords } from "../register/batchInWords";
import { carriedInWords, rulesInWords } from "../rulesInWords";

type Told = Pick<ReportContext, "language" | "ledger">;

function findingLine(file: string, finding: ReportedFinding, language: Language): string {
  const { sheet, address, severity, id, line } = finding;
  const message = messageOf(finding, language);
  const what = line === "" ? message : `${line}: ${message}`;
  return onOneLine(`${file}:${sheet}!${address}: ${reportWords(language).severity[severity]} ${id}: ${what}`);
}

function findingLines(file: string, form: FormReport, language: Language): readonly string[] {
  if (form.findings.length > 0) return form.findings.map((finding) => findingLine(file, finding, language));
  const { lines, total } = form.summary;
  return [told(reportWords(language).formLine, { file, sheet: form.sheet, lines, total: total ?? "—" })];
}

function ledgerLines(file: string, { sheet, ledger }: FormReport, language: Language): readonly string[] {
  const { ledgerLine, ledgerSummary } = reportWords(language);
  const { status: statuses } = ledgerWords(language);
  const lines = ledger.map((entry) => {
    const { title } = checkHelp(entry.id, language);
    const text = entryInWords(entry, language);
    return told(ledgerLine, { file, sheet, id: entry.id, title, text, status: statuses[entry.status] });
  });
  return [...lines, told(ledgerSummary, { file, sheet, text: ledgerInWords(ledger, language) })].map(onOneLine);
}

function formLines(file: string, form: FormReport, { language, ledger }: Told): readonly string[] {
  const carried = carriedInWords(form.carried, language);
  const facts = factsInWords(form, language);
  return [
    ...findingLines(file, form, language),
    told(reportWords(language).factsLine, { file, sheet: form.sheet, facts }),
    ...(carried === null ? [] : [onOneLine(`${file}:${form.sheet}: ${carried}`)]),
    ...(ledger ? ledgerLines(file, form, language) : []),
  ];
}

const fileLines = ({ file, problem, forms }: FileReport, context: Told): readonly string[] =>
  problem ? [onOneLine(problem.message)] : forms.flatMap((form) => formLines(file, form, context));

/** One line a finding: file, sheet, cell, severity, id, indicator and message; then the rules and a summary. */
export function textReport(files: readonly FileReport[], context: Told): string {
  const { language } = context;
  const strings = reportWords(language);
  const summary = { ...summariseFiles(files) };
  const notChecked = summary.problems > 0 ? [told(strings.notChecked, summary)] : [];
  const lines = files.flatMap((file) => fileLines(file, context));
  const together = batchInWords(files, language);
  return [
    ...lines,
    ...together,
    ...rulesInWords(files, language),
    ...notChecked,
    told(strings.summary, summary),
    "",
  ].join("\n");
}
