import type { FormLine } from "../../form/form";
import { roundScore } from "../../rubric/rounding";

/** What is known of a line before its review. */
export interface LineToReview extends Pick<FormLine, "weight" | "kind"> {
  /** The department's own points; null where it gave none. */
  readonly self: number | null;
}

/**
 * Why a reviewed score asks for a reason: it lies below full marks, or differs from what the department gave itself. Null where it
 * speaks for itself.
 */
export function reasonDue({ weight, kind, self }: LineToReview, review: number): "deduction" | "difference" | null {
  const score = roundScore(review);
  if (kind !== "bonus" && weight !== null && score < roundScore(weight)) return "deduction";
  return self !== null && score !== roundScore(self) ? "difference" : null;
}
