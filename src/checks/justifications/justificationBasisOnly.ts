import type { Check } from "../check";
import { deductionsOfClass } from "../support/deduction";

/** A line lost points, and its text only says by what the score was measured. */
export const justificationBasisOnly: Check = {
  id: "justification-basis-only",
  severity: "warning",
  run: (form) => deductionsOfClass(form, "basis-only", justificationBasisOnly),
};
