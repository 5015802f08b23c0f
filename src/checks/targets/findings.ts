import type { Form, FormLine } from "../../form/form";
import { roundScore } from "../../rubric/rounding";
import { lineName } from "../support/deduction";
import type { Finding } from "../finding";
import { perForm } from "../support/perForm";
import { inPercent } from "../support/percent";
import { pointsOf } from "../support/points";
import { completionOf, type Completion } from "./judgeLine";
import { shownActual, shownTarget } from "./shown";

/** A scored line and how far its target was reached. */
export interface Reached extends Completion {
  readonly line: FormLine;
  readonly weight: number;
  readonly score: number;
}

/** The lines with weight, score and a target whose result can be told. */
export const reachedLines = perForm((form: Form): readonly Reached[] =>
  form.lines.flatMap((line) => {
    const { weight, score } = line;
    const points = pointsOf(score.reading);
    if (weight === null || points === null) return [];
    const completion = completionOf(form, line);
    return completion
      ? [{ line, weight: roundScore(weight), score: roundScore(points), met: completion.met, rate: completion.rate }]
      : [];
  }),
);

/** A finding about a line's score and how far its target was reached; it leads to the score. */
export function reachedFinding(
  form: Form,
  { line, weight, score, rate }: Reached,
  { id, severity, variant }: Pick<Finding, "id" | "severity"> & { readonly variant: string },
  more: Finding["args"] = {},
): Finding {
  const args = { weight, score, target: shownTarget(form, line), actual: shownActual(form, line) };
  const shown: Finding["args"] = rate === null ? {} : { rate: inPercent(rate) };
  return {
    id,
    severity,
    sheet: form.sheet,
    address: line.score.address,
    line: lineName(line),
    variant,
    args: { ...args, ...shown, ...more },
  };
}
