import { onOneLine } from "../../language/leaving";
import type { Language } from "../../language/language";
import { told } from "../../language/told";
import { summariseFiles, type FileReport } from "../fileReport";
import { messageOf } from "../findingText";
import type { ReportContext } from "../format";
import type { FormReport, ReportedFinding } from "../formReport";
import { reportWords } from "../locale";

function findingLine(file: string, finding: ReportedFinding, language: Language): string {
  const { sheet, address, severity, id, line } = finding;
  const message = messageOf(finding, language);
  const what = line === "" ? message : `${line}: ${message}`;
  return onOneLine(`${file}:${sheet}!${address}: ${reportWords(language).severity[severity]} ${id}: ${what}`);
}

function formLines(file: string, form: FormReport, language: Language): readonly string[] {
  if (form.findings.length > 0) return form.findings.map((finding) => findingLine(file, finding, language));
  const { lines, total } = form.summary;
  return [told(reportWords(language).formLine, { file, sheet: form.sheet, lines, total: total ?? "—" })];
}

const fileLines = ({ file, problem, forms }: FileReport, language: Language): readonly string[] =>
  problem ? [onOneLine(problem.message)] : forms.flatMap((form) => formLines(file, form, language));

/** One line a finding: file, sheet, cell, severity, id, indicator and message; then a summary. */
export function textReport(files: readonly FileReport[], { language }: Pick<ReportContext, "language">): string {
  const strings = reportWords(language);
  const summary = { ...summariseFiles(files) };
  const notChecked = summary.problems > 0 ? [told(strings.notChecked, summary)] : [];
  const lines = files.flatMap((file) => fileLines(file, language));
  return [...lines, ...notChecked, told(strings.summary, summary), ""].join("\n");
}
