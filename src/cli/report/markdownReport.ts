import { told } from "../told";
import { asMarkdown } from "../../language/markdown";
import type { ReportContext } from "./context";
import { messageOf } from "./findingText";
import { summarise, type ReportedFile, type ReportedForm } from "./report";

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function formSection(
  { sheet, lines, weight, total, findings }: ReportedForm,
  context: ReportContext,
): readonly string[] {
  const { markdown, severity } = context.strings;
  const facts = told(markdown.form, { lines, weight, total: total ?? "—" });
  const rows = findings.map((finding) =>
    row(
      [
        `${finding.sheet}!${finding.address}`,
        severity[finding.severity],
        finding.id,
        finding.name,
        messageOf(finding, context),
      ].map(asMarkdown),
    ),
  );
  const table = [row(markdown.columns), row(markdown.columns.map(() => "---")), ...rows];
  return [`### ${asMarkdown(sheet)}`, "", facts, "", ...(rows.length > 0 ? table : [markdown.noFindings]), ""];
}

const fileSection = ({ file, problem, forms }: ReportedFile, context: ReportContext): readonly string[] => [
  `## ${asMarkdown(file)}`,
  "",
  ...(problem ? [asMarkdown(problem.message), ""] : forms.flatMap((form) => formSection(form, context))),
];

/** A page for people: a section a file, a table a form. */
export function markdownReport(files: readonly ReportedFile[], context: ReportContext): string {
  const { strings } = context;
  const summary = { ...summarise(files) };
  const sections = files.flatMap((file) => fileSection(file, context));
  return [`# ${strings.markdown.title}`, "", told(strings.summary, summary), "", ...sections].join("\n");
}
