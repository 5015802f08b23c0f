import { findingInWords } from "../../checks/words";
import { entryInWords } from "../../checks/ledger/inWords";
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
  ...(finding.unitNote !== undefined && { unitNote: finding.unitNote }),
});

const givenEntry = (entry: FormReport["ledger"][number], language: Language): object => ({
  id: entry.id,
  status: entry.status,
  found: entry.found,
  looked: entry.looked,
  notChecked: entry.notChecked.map(({ why, count }) => ({ reason: why, count })),
  reason: entry.absence,
  occasion: entry.occasion,
  message: entryInWords(entry, language),
});

const givenForm = ({ summary, ...form }: FormReport, { language, ledger }: ReportContext): object => ({
  sheet: form.sheet,
  visibility: form.visibility,
  title: form.title?.text ?? null,
  pack: form.pack,
  certainty: form.certainty,
  unit: form.facts.unit,
  year: form.facts.year,
  grade: summary.grade,
  lines: summary.lines,
  total: summary.total,
  reviewed: form.facts.review?.total ?? null,
  weight: summary.weight,
  rules: { ...form.rules, name: form.rules.name[language] },
  carried: form.carried,
  findings: form.findings.map((finding) => givenFinding(finding, language)),
  ...(ledger && { ledger: form.ledger.map((entry) => givenEntry(entry, language)) }),
});

/** The report as data, as `docs/findings.schema.json` describes it. */
export function jsonReport(files: readonly FileReport[], context: ReportContext): string {
  const { language, version } = context;
  const report = {
    format: FORMAT_VERSION,
    tool: { name: "rubric", version },
    language,
    files: files.map(({ file, problem, forms }) => ({
      file,
      problem,
      forms: forms.map((form) => givenForm(form, context)),
    })),
    summary: summariseFiles(files),
  };
  return asJson(report);
}
