import type { Form } from "../form/form";
import { roundScore } from "../rubric/rounding";
import { lineName } from "./deduction";
import type { Finding } from "./finding";

/** A score below 0 or above the line's weight. */
export function scoreOutOfRange(form: Form): Finding[] {
  return form.lines.flatMap((line) => {
    const { reading, address } = line.score;
    if (reading.kind !== "number" || line.weight === null) return [];
    const score = roundScore(reading.value);
    if (score >= 0 && score <= roundScore(line.weight)) return [];
    const args = { name: lineName(line), weight: line.weight, score };
    return [{ id: "score-out-of-range", severity: "error", sheet: form.sheet, address, args }];
  });
}
