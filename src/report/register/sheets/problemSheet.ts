import { checkHelp } from "../../../checks/words";
import { ledgerInWords } from "../../../checks/ledger/inWords";
import { told } from "../../../language/told";
import type { SheetData } from "../../../spreadsheet/ooxml/workbookData";
import { messageOf } from "../../findingText";
import type { ReportedFinding } from "../../formReport";
import { reportWords } from "../../locale";
import { registerWords } from "../locale";
import type { RegisterRow } from "../rows";
import { toFile, type RegisterContext } from "./context";
import { outcomeLook, severityLook } from "./looks";
import { tableSheet } from "./tableSheet";

interface ProblemRow {
  readonly of: RegisterRow;
  /** Null for a form without findings, and for a file that was not checked. */
  readonly finding: ReportedFinding | null;
}

const problemRows = ({ rows }: RegisterContext): readonly ProblemRow[] =>
  rows.flatMap((of): readonly ProblemRow[] =>
    of.form && of.form.findings.length > 0
      ? of.form.findings.map((finding) => ({ of, finding }))
      : [{ of, finding: null }],
  );

/** 问题清单: a row a finding, and one for each form that has none. */
export function problemSheet(context: RegisterContext): SheetData {
  const { language, styles } = context;
  const words = registerWords(language);
  const { columns } = words;
  const { severity: severities } = reportWords(language);
  const withoutFinding = ({ problem, form }: RegisterRow): string =>
    problem ?? (form ? told(words.passedMessage, { ledger: ledgerInWords(form.ledger, language) }) : "");
  return tableSheet<ProblemRow>(
    {
      name: words.sheets.problems,
      id: "rubric_findings",
      rows: problemRows(context),
      footer: words.print,
      columns: [
        {
          title: columns.severity,
          width: 64,
          centred: true,
          content: ({ of, finding }) => (finding ? severities[finding.severity] : words.outcomes[of.outcome]),
          look: ({ of, finding }) => (finding ? severityLook(finding.severity) : outcomeLook(of.outcome)),
        },
        { title: columns.unit, width: 130, content: ({ of }) => of.unit },
        {
          title: columns.year,
          width: 44,
          centred: true,
          content: ({ of }) => (of.year === null ? null : Number(of.year)),
        },
        {
          title: columns.check,
          width: 110,
          content: ({ finding }) => (finding ? checkHelp(finding.id, language).title : ""),
        },
        { title: columns.line, width: 120, content: ({ finding }) => finding?.line ?? "" },
        {
          title: columns.place,
          width: 104,
          content: ({ of, finding }) => (finding ? `${finding.sheet}!${finding.address}` : of.sheet),
          link: ({ of, finding }) =>
            finding ? toFile(context, of.file, finding.sheet, finding.address) : toFile(context, of.file, of.sheet),
        },
        {
          title: columns.message,
          width: 240,
          content: ({ of, finding }) => (finding ? messageOf(finding, language) : withoutFinding(of)),
        },
        {
          title: columns.advice,
          width: 190,
          content: ({ finding }) => (finding ? checkHelp(finding.id, language).fix : ""),
        },
        {
          title: columns.basis,
          width: 110,
          content: ({ of, finding }) =>
            finding && of.form ? `${finding.id} · ${of.form.rules.name[language]} ${of.form.rules.version}` : "",
        },
        {
          title: columns.file,
          width: 130,
          content: ({ of }) => of.file,
          link: ({ of }) => toFile(context, of.file),
        },
      ],
    },
    styles,
  );
}
