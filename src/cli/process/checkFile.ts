import type { Finding } from "../../checks/finding";
import { runChecks } from "../../checks/runChecks";
import { summarise } from "../../checks/summary";
import { findingInWords } from "../../checks/words";
import { formsOf } from "../../files/formsOf";
import type { WorkbookFile } from "../../files/readWorkbookFile";
import type { Form } from "../../form/form";
import { shortened } from "../../language/leaving";
import type { Language } from "../../rubric/locale";
import type { ReportedFinding, ReportedForm } from "../report/report";

/** Of a name that a cell's limit of 32,767 characters ends a report shows so many; what is longer is no name. */
const longestName = 200;

const onShortLines = (args: Finding["args"]): Finding["args"] =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === "string" ? shortened(value, longestName) : value,
    ]),
  );

/** Texts are folded here, within the limits of time: a report only writes them. */
function reportedFinding(finding: Finding, language: Language): ReportedFinding {
  const { id, severity, sheet, address } = finding;
  const args = onShortLines(finding.args);
  const message = findingInWords({ ...finding, args }, language);
  return { id, severity, sheet, address, name: String(args["name"] ?? ""), message, args };
}

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
