import { defineCheck } from "../defineCheck";
import { texts } from "../locale/justifications/justificationBasisOnly";
import { deductionsOfClass } from "../support/deduction";
import { recordDeductions } from "../support/recordDeductions";

/** A line lost points, and its text only says by what the score was measured. */
export const justificationBasisOnly = defineCheck({
  id: "justification-basis-only",
  severity: "warning",
  ofReviewToo: true,
  mendedBy: "justification",
  needs: ["scores", "justification"],
  messages: ["lost", "text"],
  texts,
}).finding((form, _, recorder) => {
  recordDeductions(form, recorder);
  return deductionsOfClass(form, "basis-only");
});
