import type { Finding } from "../../checks/finding";
import { runChecks } from "../../checks/runChecks";
import { summarise } from "../../checks/summary";
import { findingInWords } from "../../checks/words";
import { formsOf } from "../../files/formsOf";
import type { WorkbookFile } from "../../files/readWorkbookFile";
import type { Form } from "../../form/form";
import type { Language } from "../../rubric/locale";
import type { ReportedFinding, ReportedForm } from "../report/report";

const reportedFinding = (finding: Finding, language: Language): ReportedFinding => ({
  id: finding.id,
  severity: finding.severity,
  sheet: finding.sheet,
  address: finding.address,
  name: String(finding.args["name"] ?? ""),
  message: findingInWords(finding, language),
  args: finding.args,
});

function reportedForm(form: Form, language: Language): ReportedForm {
  const { total, weight, lines } = summarise(form);
  return {
    sheet: form.sheet,
    title: form.title?.text ?? null,
    pack: form.rubric?.id ?? null,
    certainty: form.certainty,
    lines,
    total,
    weight,
    findings: runChecks(form).map((finding) => reportedFinding(finding, language)),
  };
}

/** Recognises and checks every form of a file. */
export const checkedForms = (file: WorkbookFile, language: Language): readonly ReportedForm[] =>
  formsOf(file).map((form) => reportedForm(form, language));
