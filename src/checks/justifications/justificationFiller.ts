import type { Check } from "../check";
import { deductionsOfClass } from "../support/deduction";

/** A line lost points, and its text carries nothing (无, 同上, 见附件). */
export const justificationFiller: Check = {
  id: "justification-filler",
  severity: "error",
  run: (form) => deductionsOfClass(form, "filler", justificationFiller),
};
