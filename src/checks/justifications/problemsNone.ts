import { below } from "../../rubric/comparison";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/justifications/problemsNone";
import { allLostPoints, saysNothing } from "../support/deduction";
import { excerpt } from "../support/excerpt";
import { pointsOf } from "../support/points";

/** Points were lost, and 存在问题 or 改进措施 is blank or says that there are none. */
export const problemsNone = defineCheck({
  id: "problems-none",
  severity: "warning",
  otherSeverity: "error",
  needs: ["scores"],
  messages: { blank: ["lost"], none: ["lost", "text"] },
  texts,
  // In points of the total; 0 where writing them is nowhere obligatory.
  settings: { obligatoryBelow: 0 },
  limits: { obligatoryBelow: { maximum: 100 } },
}).finding((form, { obligatoryBelow }, recorder) => {
  const lost = allLostPoints(form);
  const asked = form.remarks.filter(({ role }) => role === "problems" || role === "measures");
  if (asked.length === 0) recorder.notApplicable("not-asked");
  if (lost === 0) recorder.notApplicable("no-loss");
  if (lost === 0) return [];
  // The one cell for all deductions is judged as such; an error value is told at its own cell.
  const own = asked.filter(({ value }) => value.address !== form.tableJustification?.address && !value.unread);
  recorder.looked(own.length);
  const total = form.total && pointsOf(form.total.score.reading);
  const severity = total !== null && below(total, obligatoryBelow) ? ("error" as const) : ("warning" as const);
  return own
    .filter(({ value }) => saysNothing(value.text))
    .map(({ label, value }) => {
      const args = { lost, text: excerpt(value.text) };
      const fix = { kind: "write-text", from: value.raw ?? value.text } as const;
      const variant = value.text.trim() === "" ? ("blank" as const) : ("none" as const);
      return { sheet: form.sheet, address: value.address, line: label, severity, variant, args, fix };
    });
});
