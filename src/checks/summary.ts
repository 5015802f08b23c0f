import type { Form } from "../form/form";
import { sumPoints } from "../rubric/rounding";
import { lostPoints } from "./deduction";

export interface Summary {
  /** What the form's own total cell says, in points; null while it is blank or computing, and where there is none. */
  readonly total: number | null;
  /** The sum of the weights, in points. */
  readonly weight: number;
  /** The grade's text as the form shows it, `""` until the total is there. */
  readonly grade: string;
  /** Points lost on the scored lines together. */
  readonly lost: number;
  /** Lines that hold a numeric score. */
  readonly filled: number;
  readonly lines: number;
  /** Some score is still being computed (`#BUSY!`). */
  readonly computing: boolean;
}

/** The grade that a line such as `√优  90分≤… □良 …` ticks; a form that states the grade alone gives it as it is. */
function tickedGrade(text: string): string {
  const ticked = /[√✓☑■](\S*)/.exec(text);
  return ticked ? (ticked[1] ?? "") : /[□☐]/.test(text) ? "" : text.trim();
}

/** What the pane shows above the findings. */
export function summarise(form: Form): Summary {
  const readings = form.lines.map((line) => line.score.reading);
  const total = form.total?.score.reading;
  return {
    total: total?.kind === "number" ? total.value : null,
    weight: sumPoints(form.lines.map((line) => line.weight ?? 0)),
    grade: form.grade ? tickedGrade(form.grade.text) : "",
    lost: sumPoints(form.lines.map((line) => lostPoints(line) ?? 0)),
    filled: readings.filter(({ kind }) => kind === "number").length,
    lines: form.lines.length,
    computing: [...readings, ...(total ? [total] : [])].some(({ kind }) => kind === "computing"),
  };
}
