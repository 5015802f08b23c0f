import { asHtml } from "../language/html";
import { onOneLine } from "../language/leaving";
import type { Language } from "../language/language";
import { told } from "../language/told";
import { factsInWords } from "./factsInWords";
import type { FileReport } from "./fileReport";
import { messageOf } from "./findingText";
import type { FormReport, ReportedFinding } from "./formReport";
import { reportWords } from "./locale";
import { carriedInWords } from "./rulesInWords";

/** A text twice: for programs that keep paragraphs and lists, and for all others. */
export interface Prose {
  readonly html: string;
  readonly text: string;
}

function sentence(finding: ReportedFinding, language: Language): string {
  const { prose, severity } = reportWords(language);
  const { sheet, address, line } = finding;
  const place = told(prose.place, { sheet, address, severity: severity[finding.severity] });
  return onOneLine(`${line}${place}${messageOf(finding, language)}`);
}

function ofForm(form: FormReport, language: Language): Prose {
  const { prose } = reportWords(language);
  const { sheet, findings } = form;
  const facts = factsInWords(form, language);
  const opening =
    findings.length === 0
      ? told(prose.passed, { sheet, facts })
      : told(prose.opening, { sheet, facts, count: findings.length });
  const sentences = findings.map((finding) => sentence(finding, language));
  const carried = carriedInWords(form.carried, language);
  const closing = carried === null ? [] : [onOneLine(carried)];
  return {
    text: [opening, ...sentences.map((text, index) => `${index + 1}. ${text}`), ...closing].join("\n"),
    html: `<p>${asHtml(opening)}</p>${
      sentences.length === 0 ? "" : `<ol>${sentences.map((text) => `<li>${asHtml(text)}</li>`).join("")}</ol>`
    }${closing.map((text) => `<p>${asHtml(text)}</p>`).join("")}`,
  };
}

/** A file's findings as plain sentences, numbered: to be pasted into a letter or a message. */
export function findingsAsProse({ file, problem, forms }: FileReport, language: Language): Prose {
  const heading = onOneLine(file);
  const parts = problem
    ? [{ text: onOneLine(problem.message), html: `<p>${asHtml(problem.message)}</p>` }]
    : forms.map((form) => ofForm(form, language));
  return {
    text: [heading, ...parts.map(({ text }) => text), ""].join("\n"),
    html: `<p><b>${asHtml(heading)}</b></p>${parts.map(({ html }) => html).join("")}`,
  };
}
