import { defineCheck } from "../defineCheck";
import { texts } from "../locale/justifications/justificationFiller";
import { deductionsOfClass } from "../support/deduction";

/** A line lost points, and its text carries nothing (无, 同上, 见附件). */
export const justificationFiller = defineCheck({
  id: "justification-filler",
  severity: "error",
  mendedBy: "justification",
  messages: ["lost", "text"],
  texts,
}).finding((form) => deductionsOfClass(form, "filler"));
