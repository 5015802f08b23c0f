import { findingInWords } from "../../../checks/words";
import type { Finding } from "../../../checks/finding";
import { FileProblem } from "../../../workbookFiles/fileProblem";
import { fileProblemInWords } from "../../../workbookFiles/fileProblemInWords";
import { shortened } from "../../../language/leaving";
import { asMarkdown } from "../../../language/markdown";
import type { Language } from "../../../language/language";
import { fill } from "../../../language/fill";
import { paneWords } from "../../locale";
import type { PaneWords } from "../../locale";
import type { CheckedFile, FileForm, FileReport } from "../../state/fileCheck";

/** What is longer is no name. */
const longestName = 200;

/** The list of problems as a text that reads well as it is, and as Markdown. */
export function filesInMarkdown(files: readonly CheckedFile[], language: Language): string {
  const texts = paneWords(language);
  return files
    .map(({ name, report }) =>
      [`# ${asMarkdown(name)}`, ...(report ? reportLines(report, language, texts) : [])].join("\n\n"),
    )
    .join("\n\n")
    .concat("\n");
}

function reportLines(report: FileReport, language: Language, texts: PaneWords): string[] {
  switch (report.kind) {
    case "unreadable":
      return [asMarkdown(fileProblemInWords(new FileProblem(report.problem.code, report.problem.args), language))];
    case "failed":
      return [`${texts.fileCheck.failed}: ${texts.fileCheck.failedAdvice} (${asMarkdown(report.detail)})`];
    case "checked":
      return report.noForm !== null
        ? [`${texts.fileCheck.noForm}: ${texts.fileCheck.noFormAdvice[report.noForm]}`]
        : report.forms.flatMap((form) => formLines(form, language, texts));
  }
}

function formLines(
  { sheet, title, findings }: FileForm,
  language: Language,
  { fileCheck: files, severity }: PaneWords,
): string[] {
  const heading = `## ${asMarkdown(title === sheet ? sheet : fill(files.form, { title, sheet }))}`;
  if (findings.length === 0) return [heading, files.fine];
  const line = (finding: Finding): string => {
    const name = shortened(finding.line, longestName);
    const subject = name ? `${finding.address} ${name}` : finding.address;
    return `- [${severity[finding.severity]}] ${asMarkdown(`${finding.sheet}!${subject}: ${findingInWords(finding, language)}`)}`;
  };
  return [heading, findings.map(line).join("\n")];
}
