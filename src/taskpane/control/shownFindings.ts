import { stateOf } from "../../checks/confirmed/confirmation";
import type { Finding } from "../../checks/finding";
import { isPartial, type Filling } from "../../checks/filling/filling";
import { sectionOf } from "../../checks/filling/sections";
import { standingOf } from "../../checks/filling/standing";
import { boxOf } from "../../checks/mends/box";
import type { Mend, Scene } from "../../checks/mends/mend";
import { mendOf } from "../../checks/mends/mendOf";
import { lineName } from "../../checks/support/deduction";
import type { Form } from "../../form/form";
import type { Sheets } from "../../report/formReport";
import type { ShownFinding } from "../state/shownForm";
import type { ShownMend } from "../state/shownMend";

/** What the pane knows of a finding beside what was found: its sheet, its section, and what it means while the form is filled in. */
export function shownFinding(
  form: Form,
  filling: Filling,
  idOf: (sheet: string) => string,
  scene: Scene,
  sheets: Sheets,
): (finding: Finding) => ShownFinding {
  const counts = new Map([...filling.inputs].map(([line, count]) => [line.score.address, count]));
  return (finding) => {
    const count = finding.id === "score-missing" ? counts.get(finding.address) : undefined;
    const standing = standingOf(form, finding, filling);
    return {
      ...finding,
      sheetId: idOf(finding.sheet),
      state: stateOf(finding, sheets),
      standing,
      section: sectionOf(form, finding),
      // What cannot be judged yet cannot be mended either: the total may change the grade.
      mend: standing === "early" ? null : withIds(mendOf(finding, scene), idOf),
      box: boxOf(finding, scene),
      ...(count && isPartial(count) ? { inputs: count } : {}),
    };
  };
}

const withIds = (mend: Mend | null, idOf: (sheet: string) => string): ShownMend | null =>
  mend && { kind: mend.kind, edits: mend.edits.map((edit) => ({ ...edit, sheetId: idOf(edit.sheet) })) };

/** Lines that have a score of a part of their inputs: told beside those that have none. */
export function begunLines(form: Form, { inputs }: Filling, findings: readonly Finding[]): readonly Finding[] {
  const told = new Set(findings.flatMap(({ id, address }) => (id === "score-missing" ? [address] : [])));
  return [...inputs].flatMap(([line, count]) =>
    isPartial(count) && !told.has(line.score.address)
      ? [
          {
            id: "score-missing",
            severity: "information",
            sheet: form.sheet,
            address: line.score.address,
            line: lineName(line),
            variant: "computed",
            args: { weight: line.weight ?? 0, source: form.workPaper ?? "" },
          } as const,
        ]
      : [],
  );
}
