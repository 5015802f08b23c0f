import type { Form } from "../../form/form";
import type { Recorder } from "../ledger/recorder";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/justifications/deductionWithoutJustification";
import { deductions, deductionsOfClass, lineName, saysNothing } from "../support/deduction";
import { recordDeductions } from "../support/recordDeductions";
import { completionOf } from "../targets/judgeLine";
import { recordTarget } from "../targets/recordTargets";
import { shownActual, shownTarget } from "../targets/shown";

/** A cell may show something and say nothing: an error value, TRUE, a picture, a formula without a result. */
function ofDeductions(form: Form) {
  const shown = new Map(deductions(form).map(({ text }) => [text.address, text.unread]));
  return deductionsOfClass(form, "missing").map((finding) => {
    const unread = shown.get(finding.address);
    const args = { ...finding.args, shown: unread?.shown ?? "" };
    return { ...finding, variant: unread?.kind ?? ("blank" as const), args };
  });
}

/** A form without scores asks why a target was missed. */
function ofGoals(form: Form, recorder: Recorder) {
  return form.lines.flatMap((line) => {
    const text = line.justification;
    if (text) recordTarget(form, line, recorder);
    const completion = text && saysNothing(text.text) ? completionOf(form, line) : null;
    if (!text || !completion || completion.met) return [];
    const args = { target: shownTarget(form, line), actual: shownActual(form, line) };
    return [{ sheet: form.sheet, address: text.address, line: lineName(line), variant: "unmet" as const, args }];
  });
}

/** A line lost points, or missed its target in a form without scores, and nothing says why. */
export const deductionWithoutJustification = defineCheck({
  id: "deduction-without-justification",
  severity: "error",
  ofReviewToo: true,
  mendedBy: "justification",
  needs: ["justification"],
  messages: {
    blank: ["score", "weight", "lost"],
    error: ["lost", "shown"],
    computing: ["lost"],
    boolean: ["lost", "shown"],
    picture: ["lost"],
    number: ["lost", "shown"],
    unmet: ["target", "actual"],
  },
  texts,
}).finding((form, _, recorder) => {
  if (form.kind === "goals") return ofGoals(form, recorder);
  recordDeductions(form, recorder);
  return ofDeductions(form);
});
