import type { Form, FormLine } from "../form/form";
import { isBlank } from "../form/recognise/plainText";
import { sumPoints } from "../rubric/rounding";
import { lostPoints, shareOf } from "./support/deduction";
import { groupScores } from "./support/groupScores";
import { pointsOf } from "./support/points";

export interface FormSummary {
  /** What the form's own total cell says, in points; null while it is blank or computing, and where there is none. */
  readonly total: number | null;
  /** The sum of the weights, in points. */
  readonly weight: number;
  /** The grade that the form states, `""` while none is ticked. */
  readonly grade: string;
  /** Points lost on the scored lines together. */
  readonly lost: number;
  /** Lines whose score is a number, as text too; where a form gives no scores, lines that tell a result. */
  readonly filled: number;
  readonly lines: number;
  /** Some score is still being computed (`#BUSY!`). */
  readonly computing: boolean;
}

function isFilled({ kind }: Form, { score: { reading }, actual }: FormLine): boolean {
  if (kind === "goals") return actual !== null && !isBlank(actual.content);
  return reading.kind === "not-applicable" || pointsOf(reading) !== null;
}

/** What the pane shows above the findings, and what reports say of a form. */
export function summarise(form: Form): FormSummary {
  const readings = form.lines.map((line) => line.score.reading);
  const total = form.total?.score.reading;
  const ofGroups = groupScores(form);
  const lost = form.lines.map((line) => (lostPoints(line) ?? 0) * shareOf(line));
  const weights = form.lines.map((line) => (line.weight ?? 0) * shareOf(line));
  return {
    total: total ? pointsOf(total) : null,
    weight: sumPoints([...weights, ...ofGroups.map(({ weight }) => weight)]),
    grade: form.grade?.stated.join(" ") ?? "",
    lost: sumPoints([...lost, ...ofGroups.map((group) => group.lost ?? 0)]),
    filled: form.lines.filter((line) => isFilled(form, line)).length,
    lines: form.lines.length,
    computing: [...readings, ...(total ? [total] : [])].some(({ kind }) => kind === "computing"),
  };
}
