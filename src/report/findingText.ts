import { findingInWords } from "../checks/words";
import type { Language } from "../language/language";
import { told } from "../language/told";
import type { ReportedFinding } from "./formReport";
import { reportWords } from "./locale";

/** What is wrong, that nobody sees the cell where it is hidden, and what the unit says of it. */
export function messageOf(finding: ReportedFinding, language: Language): string {
  const message = findingInWords(finding, language);
  const { hidden, unitNote } = reportWords(language);
  return [
    message,
    finding.hidden === null ? "" : hidden[finding.hidden],
    finding.unitNote === undefined ? "" : told(unitNote, { note: finding.unitNote }),
  ].join("");
}
