import type { Form } from "../../form/form";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/justifications/deductionWithoutJustification";
import { deductions, deductionsOfClass } from "../support/deduction";

/** A cell may show something and say nothing: an error value, TRUE, a picture, a formula without a result. */
function findings(form: Form) {
  const shown = new Map(deductions(form).map(({ text }) => [text.address, text.unread]));
  return deductionsOfClass(form, "missing").map((finding) => {
    const unread = shown.get(finding.address);
    const args = { ...finding.args, shown: unread?.shown ?? "" };
    return { ...finding, variant: unread?.kind ?? ("blank" as const), args };
  });
}

/** A line lost points and nothing says why. */
export const deductionWithoutJustification = defineCheck({
  id: "deduction-without-justification",
  severity: "error",
  mendedBy: "justification",
  messages: {
    blank: ["score", "weight", "lost"],
    error: ["lost", "shown"],
    computing: ["lost"],
    boolean: ["lost", "shown"],
    picture: ["lost"],
    number: ["lost", "shown"],
  },
  texts,
}).finding(findings);
