import type { Form, FormLine } from "../../form/form";
import { roundScore } from "../../rubric/rounding";
import { lineName } from "../support/deduction";
import type { Found } from "../found";
import { perForm } from "../support/perForm";
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

type ReachedArgs = Readonly<Record<"weight" | "score", number> & Record<"target" | "actual", string>>;

/** A finding about a line's score and how far its target was reached; it leads to the score. */
export function reachedFinding<More extends Found["args"]>(
  form: Form,
  { line, weight, score }: Reached,
  more: More,
): Pick<Found, "sheet" | "address" | "line"> & { readonly args: ReachedArgs & More } {
  const args = { weight, score, target: shownTarget(form, line), actual: shownActual(form, line), ...more };
  return { sheet: form.sheet, address: line.score.address, line: lineName(line), args };
}
