import type { Form } from "../form/form";
import { sumPoints } from "../rubric/rounding";
import { lostPoints } from "./support/deduction";

export interface FormSummary {
  /** What the form's own total cell says, in points; null while it is blank or computing, and where there is none. */
  readonly total: number | null;
  /** The sum of the weights, in points. */
  readonly weight: number;
  /** The grade that the form states, `""` while none is ticked. */
  readonly grade: string;
  /** Points lost on the scored lines together. */
  readonly lost: number;
  /** Lines that hold a numeric score. */
  readonly filled: number;
  readonly lines: number;
  /** Some score is still being computed (`#BUSY!`). */
  readonly computing: boolean;
}

/** What the pane shows above the findings, and what reports say of a form. */
export function summarise(form: Form): FormSummary {
  const readings = form.lines.map((line) => line.score.reading);
  const total = form.total?.score.reading;
  return {
    total: total?.kind === "number" ? total.value : null,
    weight: sumPoints(form.lines.map((line) => line.weight ?? 0)),
    grade: form.grade?.stated.join(" ") ?? "",
    lost: sumPoints(form.lines.map((line) => lostPoints(line) ?? 0)),
    filled: readings.filter(({ kind }) => kind === "number" || kind === "not-applicable").length,
    lines: form.lines.length,
    computing: [...readings, ...(total ? [total] : [])].some(({ kind }) => kind === "computing"),
  };
}
