import { defineCheck } from "../defineCheck";
import { texts } from "../locale/justifications/justificationFiller";
import { deductionsOfClass } from "../support/deduction";
import { recordDeductions } from "../support/recordDeductions";

/** A line lost points, and its text carries nothing (无, 同上, 见附件). */
export const justificationFiller = defineCheck({
  id: "justification-filler",
  severity: "error",
  ofReviewToo: true,
  mendedBy: "justification",
  needs: ["scores", "justification"],
  messages: ["lost", "text"],
  texts,
}).finding((form, _, recorder) => {
  recordDeductions(form, recorder);
  return deductionsOfClass(form, "filler");
});
