import { told } from "../told";
import { onOneLine } from "../../language/leaving";
import type { ReportContext } from "./context";
import { messageOf } from "./findingText";
import { summarise, type ReportedFile, type ReportedFinding, type ReportedForm } from "./report";

function findingLine(file: string, finding: ReportedFinding, context: ReportContext): string {
  const { sheet, address, severity, id, name } = finding;
  const message = messageOf(finding, context);
  const what = name === "" ? message : `${name}: ${message}`;
  return onOneLine(`${file}:${sheet}!${address}: ${context.strings.severity[severity]} ${id}: ${what}`);
}

function formLines(file: string, form: ReportedForm, context: ReportContext): readonly string[] {
  if (form.findings.length > 0) return form.findings.map((finding) => findingLine(file, finding, context));
  const { sheet, lines, total } = form;
  return [told(context.strings.formLine, { file, sheet, lines, total: total ?? "—" })];
}

const fileLines = ({ file, problem, forms }: ReportedFile, context: ReportContext): readonly string[] =>
  problem ? [onOneLine(problem.message)] : forms.flatMap((form) => formLines(file, form, context));

/** One line a finding: file, sheet, cell, severity, id, indicator and message; then a summary. */
export function textReport(files: readonly ReportedFile[], context: ReportContext): string {
  const summary = { ...summarise(files) };
  const notChecked = summary.problems > 0 ? [told(context.strings.notChecked, summary)] : [];
  const lines = files.flatMap((file) => fileLines(file, context));
  return [...lines, ...notChecked, told(context.strings.summary, summary), ""].join("\n");
}
