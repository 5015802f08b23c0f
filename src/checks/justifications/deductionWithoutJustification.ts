import type { Form } from "../../form/form";
import type { Check } from "../check";
import { deductions, deductionsOfClass } from "../support/deduction";
import type { Finding } from "../finding";

/** A cell may show something and say nothing: an error value, TRUE, a picture, a formula without a result. */
function findings(form: Form): readonly Finding[] {
  const shown = new Map(deductions(form).map(({ text }) => [text.address, text.unread]));
  return deductionsOfClass(form, "missing", deductionWithoutJustification).map((finding) => {
    const unread = shown.get(finding.address);
    const args = { ...finding.args, shown: unread?.shown ?? "" };
    return { ...finding, variant: unread?.kind ?? "blank", args };
  });
}

/** A line lost points and nothing says why. */
export const deductionWithoutJustification: Check = {
  id: "deduction-without-justification",
  severity: "error",
  run: findings,
};
