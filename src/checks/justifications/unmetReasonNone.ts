import { defineCheck } from "../defineCheck";
import { texts } from "../locale/justifications/unmetReasonNone";
import { allLostPoints, saysNothing } from "../support/deduction";
import { recordLosses } from "../support/recordDeductions";
import { excerpt } from "../support/excerpt";

/** 未能完成原因 says that there is none although points were lost. A blank one is a missing field. */
export const unmetReasonNone = defineCheck({
  id: "unmet-reason-none",
  severity: "warning",
  needs: ["scores"],
  messages: ["lost", "text"],
  texts,
}).finding((form, _, recorder) => {
  if (form.fields.some(({ role }) => role === "unmetReason")) recordLosses(form, recorder);
  else recorder.notApplicable("not-asked");
  const lost = allLostPoints(form);
  return form.fields
    .filter(({ role, value }) => {
      const isWritten = value.text.trim() !== "";
      // Where it is the one place for justifications, it is judged as such.
      const isForAll = form.tableJustification?.address === value.address;
      return role === "unmetReason" && !isForAll && lost > 0 && isWritten && saysNothing(value.text);
    })
    .map(({ label, value }) => {
      const args = { lost, text: excerpt(value.text) };
      const fix = { kind: "write-text", from: value.raw ?? value.text } as const;
      return { sheet: form.sheet, address: value.address, line: label, args, fix };
    });
});
