import { asMarkdown } from "../../language/markdown";
import type { Language } from "../../language/language";
import { told } from "../../language/told";
import { summariseFiles, type FileReport } from "../fileReport";
import { messageOf } from "../findingText";
import type { ReportContext } from "../format";
import type { FormReport } from "../formReport";
import { reportWords } from "../locale";

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function formSection({ sheet, summary, findings }: FormReport, language: Language): readonly string[] {
  const { markdown, severity } = reportWords(language);
  const { lines, weight, total } = summary;
  const facts = told(markdown.form, { lines, weight, total: total ?? "—" });
  const rows = findings.map((finding) =>
    row(
      [
        `${finding.sheet}!${finding.address}`,
        severity[finding.severity],
        finding.id,
        finding.line,
        messageOf(finding, language),
      ].map(asMarkdown),
    ),
  );
  const table = [row(markdown.columns), row(markdown.columns.map(() => "---")), ...rows];
  return [`### ${asMarkdown(sheet)}`, "", facts, "", ...(rows.length > 0 ? table : [markdown.noFindings]), ""];
}

const fileSection = ({ file, problem, forms }: FileReport, language: Language): readonly string[] => [
  `## ${asMarkdown(file)}`,
  "",
  ...(problem ? [asMarkdown(problem.message), ""] : forms.flatMap((form) => formSection(form, language))),
];

/** A page for people: a section a file, a table a form. */
export function markdownReport(files: readonly FileReport[], { language }: Pick<ReportContext, "language">): string {
  const strings = reportWords(language);
  const summary = { ...summariseFiles(files) };
  const sections = files.flatMap((file) => fileSection(file, language));
  return [`# ${strings.markdown.title}`, "", told(strings.summary, summary), "", ...sections].join("\n");
}
