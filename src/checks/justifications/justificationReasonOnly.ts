import type { Form } from "../../form/form";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/justifications/justificationReasonOnly";
import { deductions, deductionsOfClass } from "../support/deduction";
import { recordDeductions } from "../support/recordDeductions";

/** A remedy alone is the milder class too; then it is the reason that is missing. */
function findings(form: Form) {
  const withReason = new Set(deductions(form).flatMap(({ hasReason, text }) => (hasReason ? [text.address] : [])));
  return deductionsOfClass(form, "reason-only").map((finding) => ({
    ...finding,
    variant: withReason.has(finding.address) ? ("improvement" as const) : ("reason" as const),
  }));
}

/** A line lost points, and the text says why but not what is done about it, though the form asks for that; or the reverse. */
export const justificationReasonOnly = defineCheck({
  id: "justification-reason-only",
  severity: "warning",
  mendedBy: "justification",
  needs: ["scores", "justification"],
  messages: { improvement: ["lost", "text"], reason: ["lost", "text"] },
  texts,
}).finding((form, _, recorder) => {
  if (!form.asks.improvement) {
    recorder.notApplicable("not-asked");
    return [];
  }
  recordDeductions(form, recorder);
  return findings(form);
});
