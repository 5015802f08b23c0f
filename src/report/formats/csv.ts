import { entryInWords } from "../../checks/ledger/inWords";
import { ledgerWords } from "../../checks/locale/ledgerWords";
import { checkHelp } from "../../checks/words";
import { asCsv } from "../../language/csv";
import type { FileReport } from "../fileReport";
import { messageOf } from "../findingText";
import type { ReportContext } from "../format";
import type { FormReport } from "../formReport";
import { reportWords } from "../locale";
import { carriedInWords } from "../rulesInWords";

type Told = Pick<ReportContext, "language" | "ledger">;

/** Cell, severity, what is checked, check, indicator, finding. */
type Detail = readonly [string, string, string, string, string, string];

function findingDetails({ sheet, findings }: FormReport, { language }: Told): readonly Detail[] {
  const { csv, severity: severities } = reportWords(language);
  if (findings.length === 0) return [["", csv.passed, "", "", "", ""]];
  return findings.map((finding): Detail => {
    const { address, severity, id, line } = finding;
    // The cell may lie on another sheet than the form.
    const place = finding.sheet === sheet ? address : `${finding.sheet}!${address}`;
    return [place, severities[severity], checkHelp(id, language).title, id, line, messageOf(finding, language)];
  });
}

function ledgerDetails({ ledger }: FormReport, { language }: Told): readonly Detail[] {
  const { status } = ledgerWords(language);
  return ledger.map((entry): Detail => {
    const { id } = entry;
    return ["", status[entry.status], checkHelp(id, language).title, id, "", entryInWords(entry, language)];
  });
}

function formRows(file: string, form: FormReport, context: Told): readonly (readonly (string | number | null)[])[] {
  const { csv } = reportWords(context.language);
  const { facts, rules, sheet, summary } = form;
  const whose = [file, facts.unit, facts.year ?? "", sheet, summary.total, summary.grade, facts.review?.total ?? null];
  const carried = carriedInWords(form.carried, context.language);
  const details: readonly Detail[] = [
    ...findingDetails(form, context),
    ...(carried === null ? [] : [["", csv.remark, "", "", "", carried] as const]),
    ...(context.ledger ? ledgerDetails(form, context) : []),
  ];
  return details.map((detail) => [...whose, ...detail, `${rules.id} ${rules.version}`]);
}

/**
 * One row a finding, with its form's unit, year, total and grade; a row for a form without findings and for a file that was not
 * checked; with the ledger, a row a check.
 */
export function csvReport(files: readonly FileReport[], context: Told): string {
  const { csv } = reportWords(context.language);
  const rows = files.flatMap(({ file, problem, forms }) =>
    problem
      ? [[file, "", "", "", null, "", null, "", csv.unread, "", problem.code, "", problem.message, ""]]
      : forms.flatMap((form) => formRows(file, form, context)),
  );
  return asCsv([csv.columns, ...rows]);
}
