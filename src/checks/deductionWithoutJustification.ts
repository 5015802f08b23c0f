import type { Form } from "../form/form";
import { roundScore } from "../rubric/rounding";
import { lineName, lostPoints } from "./deduction";
import type { Finding } from "./finding";

/** Blank, or only signs (justification.md, class missing). The form's own conditional format counts the same signs. */
export const isMissing = (text: string): boolean => text.replace(/[\s\-—/*…]/g, "") === "";

/** A line lost points and nothing says why; where the form has no column for it, there is nothing to report. */
export function deductionWithoutJustification(form: Form): Finding[] {
  return form.lines.flatMap((line) => {
    const lost = lostPoints(line);
    if (!lost || !line.justification || !isMissing(line.justification.text)) return [];
    const weight = line.weight ?? 0;
    return [
      {
        id: "deduction-without-justification",
        severity: "error",
        sheet: form.sheet,
        address: line.justification.address,
        args: { name: lineName(line), weight, score: roundScore(weight - lost), lost },
        fix: "write-text",
      },
    ];
  });
}
