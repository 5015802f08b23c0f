import { entryInWords, ledgerInWords } from "../../checks/ledger/inWords";
import { ledgerWords } from "../../checks/locale/ledgerWords";
import { checkHelp } from "../../checks/words";
import { asMarkdown } from "../../language/markdown";
import type { Language } from "../../language/language";
import { told } from "../../language/told";
import { factsInWords } from "../factsInWords";
import { summariseFiles, type FileReport } from "../fileReport";
import { messageOf } from "../findingText";
import type { ReportContext } from "../format";
import type { FormReport } from "../formReport";
import { reportWords } from "../locale";
import { batchInWords } from "../register/batchInWords";
import { registerWords } from "../register/locale";
import { carriedInWords, rulesInWords } from "../rulesInWords";

type Told = Pick<ReportContext, "language" | "ledger">;

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const heading = (columns: readonly string[]): readonly string[] => [row(columns), row(columns.map(() => "---"))];

function ledgerSection({ ledger }: FormReport, language: Language): readonly string[] {
  const { markdown } = reportWords(language);
  const { status: statuses } = ledgerWords(language);
  const rows = ledger.map((entry) =>
    row(
      [entry.id, statuses[entry.status], checkHelp(entry.id, language).title, entryInWords(entry, language)].map(
        asMarkdown,
      ),
    ),
  );
  return [
    `#### ${markdown.ledger}`,
    "",
    ledgerInWords(ledger, language),
    "",
    ...heading(markdown.ledgerColumns),
    ...rows,
    "",
  ];
}

function formSection(form: FormReport, { language, ledger }: Told): readonly string[] {
  const { sheet, summary, findings } = form;
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
  const table = [...heading(markdown.columns), ...rows];
  const carried = carriedInWords(form.carried, language);
  return [
    `### ${asMarkdown(sheet)}`,
    "",
    asMarkdown(factsInWords(form, language)),
    "",
    facts,
    "",
    ...(rows.length > 0 ? table : [markdown.noFindings]),
    "",
    ...(carried === null ? [] : [asMarkdown(carried), ""]),
    ...(ledger ? ledgerSection(form, language) : []),
  ];
}

const fileSection = ({ file, problem, forms }: FileReport, context: Told): readonly string[] => [
  `## ${asMarkdown(file)}`,
  "",
  ...(problem ? [asMarkdown(problem.message), ""] : forms.flatMap((form) => formSection(form, context))),
];

/** A page for people: a section a file, a table a form. */
export function markdownReport(files: readonly FileReport[], context: Told): string {
  const { language } = context;
  const strings = reportWords(language);
  const summary = { ...summariseFiles(files) };
  const sections = files.flatMap((file) => fileSection(file, context));
  const rules = rulesInWords(files, language).flatMap((line) => [asMarkdown(line), ""]);
  const together = batchInWords(files, language).map((line) => `- ${asMarkdown(line)}`);
  const batch = together.length === 0 ? [] : [`**${registerWords(language).batch.heading}**`, "", ...together, ""];
  const head = [`# ${strings.markdown.title}`, "", told(strings.summary, summary), "", ...rules];
  return [...head, ...batch, ...sections].join("\n");
}
