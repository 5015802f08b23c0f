import { findingInWords } from "../../checks/words";
import { asJson } from "../../language/json";
import type { Language } from "../../language/language";
import { summariseFiles, type FileReport } from "../fileReport";
import type { ReportContext } from "../format";
import type { FormReport, ReportedFinding } from "../formReport";
import { givenArguments } from "./givenArguments";

/** Rises when a field changes its meaning or goes; `docs/findings.schema.json` describes the format. */
const FORMAT_VERSION = 1;

const givenFinding = (finding: ReportedFinding, language: Language): object => ({
  id: finding.id,
  severity: finding.severity,
  sheet: finding.sheet,
  address: finding.address,
  hidden: finding.hidden,
  name: finding.line,
  message: findingInWords(finding, language),
  args: givenArguments(finding),
});

const givenForm = ({ summary, ...form }: FormReport, language: Language): object => ({
  sheet: form.sheet,
  visibility: form.visibility,
  title: form.title?.text ?? null,
  pack: form.pack,
  certainty: form.certainty,
  lines: summary.lines,
  total: summary.total,
  weight: summary.weight,
  findings: form.findings.map((finding) => givenFinding(finding, language)),
});

/** The report as data, as `docs/findings.schema.json` describes it. */
export function jsonReport(files: readonly FileReport[], { language, version }: ReportContext): string {
  const report = {
    format: FORMAT_VERSION,
    tool: { name: "rubric", version },
    language,
    files: files.map(({ file, problem, forms }) => ({
      file,
      problem,
      forms: forms.map((form) => givenForm(form, language)),
    })),
    summary: summariseFiles(files),
  };
  return asJson(report);
}
