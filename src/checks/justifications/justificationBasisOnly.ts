import { defineCheck } from "../defineCheck";
import { texts } from "../locale/justifications/justificationBasisOnly";
import { deductionsOfClass } from "../support/deduction";

/** A line lost points, and its text only says by what the score was measured. */
export const justificationBasisOnly = defineCheck({
  id: "justification-basis-only",
  severity: "warning",
  mendedBy: "justification",
  messages: ["lost", "text"],
  texts,
}).finding((form) => deductionsOfClass(form, "basis-only"));
