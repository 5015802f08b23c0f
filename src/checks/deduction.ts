import type { Form, FormLine, TextCell } from "../form/form";
import { judgeJustification } from "../rubric/justification/judge";
import type { JustificationClass } from "../rubric/justification/judgement";
import { roundScore, sumPoints } from "../rubric/rounding";
import type { CheckId, Finding, Severity } from "./finding";
import { excerpt } from "./excerpt";

/** Points lost on a line, with 2 decimals: 0 at full marks, above or without a score; null where nothing can be said yet. */
export function lostPoints(line: FormLine): number | null {
  if (line.weight === null || line.score.reading.kind !== "number") return null;
  return Math.max(0, roundScore(roundScore(line.weight) - roundScore(line.score.reading.value)));
}

/** Points lost on all lines together. */
export const allLostPoints = (form: Form): number => sumPoints(form.lines.map((line) => lostPoints(line) ?? 0));

export const lineName = (line: FormLine): string => line.path.at(-1) ?? "";

interface Deduction {
  readonly line: FormLine;
  readonly lost: number;
  readonly text: TextCell;
}

/** The lines that lost points; none where the form has no column to justify them in. */
function deductions(form: Form): readonly Deduction[] {
  return form.lines.flatMap((line) => {
    const lost = lostPoints(line);
    return lost && line.justification ? [{ line, lost, text: line.justification }] : [];
  });
}

/** Findings for the deductions whose text falls into a class; each is mended by writing on from the text there is. */
export function deductionsOfClass(
  form: Form,
  wanted: JustificationClass,
  { id, severity }: { readonly id: CheckId; readonly severity: Severity },
): readonly Finding[] {
  return deductions(form)
    .filter(({ text }) => judgeJustification(text.text).class === wanted)
    .map(({ line, lost, text }) => {
      const weight = line.weight ?? 0;
      const args = { name: lineName(line), weight, score: roundScore(weight - lost), lost, text: excerpt(text.text) };
      const fix = { kind: "write-text", from: text.text } as const;
      return { id, severity, sheet: form.sheet, address: text.address, args, fix };
    });
}
