import { fill } from "../../rubric/locale/fill";
import type { ReportContext } from "./context";
import { messageOf } from "./findingText";
import { summarise, type ReportedFile, type ReportedForm } from "./report";

/** Text of a file must not become markup, nor end a table's cell. */
const escape = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|~]/g, (character) => `\\${character}`).replace(/\s*[\r\n]+\s*/g, " ");

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function formSection(
  { sheet, lines, weight, total, findings }: ReportedForm,
  context: ReportContext,
): readonly string[] {
  const { markdown, severity } = context.strings;
  const facts = fill(markdown.form, { lines, weight, total: total ?? "—" });
  const rows = findings.map((finding) =>
    row(
      [
        `${finding.sheet}!${finding.address}`,
        severity[finding.severity],
        finding.id,
        finding.name,
        messageOf(finding, context),
      ].map(escape),
    ),
  );
  const table = [row(markdown.columns), row(markdown.columns.map(() => "---")), ...rows];
  return [`### ${escape(sheet)}`, "", facts, "", ...(rows.length > 0 ? table : [markdown.noFindings]), ""];
}

const fileSection = ({ file, problem, forms }: ReportedFile, context: ReportContext): readonly string[] => [
  `## ${escape(file)}`,
  "",
  ...(problem ? [escape(problem.message), ""] : forms.flatMap((form) => formSection(form, context))),
];

/** A page for people: a section a file, a table a form. */
export function markdownReport(files: readonly ReportedFile[], context: ReportContext): string {
  const { strings } = context;
  const summary = { ...summarise(files) };
  const sections = files.flatMap((file) => fileSection(file, context));
  return [`# ${strings.markdown.title}`, "", fill(strings.summary, summary), "", ...sections].join("\n");
}
