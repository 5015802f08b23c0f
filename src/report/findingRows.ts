import type { Finding } from "../checks/finding";
import { checkHelp, findingInWords } from "../checks/words";
import { shortened } from "../language/leaving";
import type { Language } from "../language/language";
import { told } from "../language/told";
import type { FormReport, ReportedFinding } from "./formReport";
import { reportWords } from "./locale";
import { sheetWords } from "./locale/sheets";

/** A finding as a row of the list that reviewers keep: 等级 | 复核维度 | 对象 | 位置 | 复核发现 | 事实及判定 | 处理建议 | 核验依据. */
export interface FindingTableRow {
  readonly of: Finding;
  readonly severity: string;
  /** What the check is called. */
  readonly dimension: string;
  readonly object: string;
  /** The sheet and the cell, such as `自评表!J13`. */
  readonly place: string;
  readonly finding: string;
  /** Open, or the unit's word on it. */
  readonly verdict: string;
  readonly advice: string;
  /** The check's id and the rules by which it was found. */
  readonly basis: string;
}

/** Of a text of a cell that a message repeats. */
const LONGEST = 1000;

/** The findings in their order, each a row of texts for people. */
export function findingRows(
  findings: readonly (Finding & Pick<ReportedFinding, "unitNote">)[],
  rules: FormReport["rules"],
  language: Language,
): readonly FindingTableRow[] {
  const words = sheetWords(language);
  const { severity: severities } = reportWords(language);
  return findings.map((of) => {
    const { title, fix } = checkHelp(of.id, language);
    const basis = { id: of.id, rules: rules.name[language], version: rules.version };
    return {
      of,
      severity: severities[of.severity],
      dimension: title,
      object: shortened(of.line, LONGEST),
      place: `${of.sheet}!${of.address}`,
      finding: shortened(findingInWords(of, language), LONGEST),
      verdict: of.unitNote === undefined ? words.open : told(words.kept, { note: of.unitNote }),
      advice: fix,
      basis: told(words.basis, basis),
    };
  });
}
