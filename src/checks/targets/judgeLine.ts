import { shareOf } from "../../spreadsheet/typedText/decimal";
import type { Form, FormLine } from "../../form/form";
import { readQuantityText } from "../../rubric/quantityText/readQuantityText";
import { compareWithTarget } from "./compare";

/** How far a line's target was reached. */
export interface Completion {
  readonly met: boolean;
  /** A share; null where only met or missed can be told. */
  readonly rate: number | null;
}

/** A completion rate as people type it: `98%`, 0.98 or 98; null where it cannot be read. */
function statedRate({ rate }: FormLine): number | null {
  const { kind, value } = readQuantityText(rate?.content);
  if (typeof value !== "number" || value < 0) return null;
  return kind === "percent" || value <= 2 ? value : shareOf(value);
}

/**
 * By the figures of target and result; where these cannot be held against each other, by the rate that the form states.
 * @returns null where neither says anything certain
 */
export function completionOf(form: Form, line: FormLine): Completion | null {
  if (line.kind !== "indicator") return null;
  const comparison = compareWithTarget(form, line);
  if (comparison.kind === "compared") return comparison;
  const rate = statedRate(line);
  return rate === null ? null : { met: rate >= 1, rate };
}
