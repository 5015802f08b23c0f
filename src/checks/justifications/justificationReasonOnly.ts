import type { Form } from "../../form/form";
import type { Check } from "../check";
import { deductions, deductionsOfClass } from "../support/deduction";
import type { Finding } from "../finding";

/** A remedy alone is the milder class too; then it is the reason that is missing. */
function findings(form: Form): readonly Finding[] {
  const withReason = new Set(deductions(form).flatMap(({ hasReason, text }) => (hasReason ? [text.address] : [])));
  return deductionsOfClass(form, "reason-only", justificationReasonOnly).map((finding) => ({
    ...finding,
    variant: withReason.has(finding.address) ? "improvement" : "reason",
  }));
}

/** A line lost points, and the text says why but not what is done about it, though the form asks for that; or the reverse. */
export const justificationReasonOnly: Check = {
  id: "justification-reason-only",
  severity: "warning",
  run: (form) => (form.asks.improvement ? findings(form) : []),
};
