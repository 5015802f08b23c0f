import type { Check } from "./check";
import { deductionsOfClass } from "./deduction";

/** A line lost points and nothing says why. */
export const deductionWithoutJustification: Check = {
  id: "deduction-without-justification",
  severity: "error",
  run: (form) => deductionsOfClass(form, "missing", deductionWithoutJustification),
};
