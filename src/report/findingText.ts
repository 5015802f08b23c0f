import { findingInWords } from "../checks/words";
import type { Language } from "../language/language";
import type { ReportedFinding } from "./formReport";
import { reportWords } from "./locale";

/** What is wrong, and that nobody sees the cell where it is hidden. */
export function messageOf(finding: ReportedFinding, language: Language): string {
  const message = findingInWords(finding, language);
  return finding.hidden === null ? message : message + reportWords(language).hidden[finding.hidden];
}
