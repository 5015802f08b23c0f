import { markLooks } from "../../../checks/marks/markRule";
import type { Severity } from "../../../checks/finding";
import type { CellStyleData } from "../../../spreadsheet/ooxml/workbookData";
import type { RegisterOutcome } from "../rows";

/** As marked cells look, so that a colour means the same everywhere. */
export function severityLook(severity: Severity): CellStyleData {
  const { fill, color, bold } = markLooks[severity];
  return { fill, fontColor: color, ...(bold ? { bold } : {}) };
}

const PASSED: CellStyleData = { fill: "#DFF3E3", fontColor: "#0E5A23" };
const UNREAD: CellStyleData = { fill: "#E3E3E3", fontColor: "#3B3B3B", bold: true };

const looks: Readonly<Record<RegisterOutcome, CellStyleData>> = {
  returned: severityLook("error"),
  review: severityLook("warning"),
  passed: PASSED,
  unread: UNREAD,
};

export const outcomeLook = (outcome: RegisterOutcome): CellStyleData => looks[outcome];
