import { below } from "../../rubric/comparison";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/funds/executionLowUnexplained";
import { deductions, saysNothing } from "../support/deduction";
import { inPercent } from "../support/percent";
import { wholeFunds } from "./whole";

/** Little of the money was spent, and the fund table's own place for the reason says nothing. */
export const executionLowUnexplained = defineCheck({
  id: "execution-low-unexplained",
  severity: "warning",
  needs: ["fund-table"],
  messages: ["rate", "least"],
  texts,
  // A share of the budget: 四川 prints it.
  settings: { least: 0.9 },
  limits: { least: { maximum: 1 } },
}).finding((form, { least }, recorder) => {
  // Where the execution's own line lost points without a word, that is told there.
  const told = new Set(deductions(form).map(({ text }) => text.address));
  return wholeFunds(form).flatMap(({ rate, reason, label }) => {
    if (reason === null) recorder.notApplicable("not-asked");
    if (rate === null || reason === null) return [];
    recorder.looked();
    if (!below(rate, least) || reason.unread || told.has(reason.address) || !saysNothing(reason.text)) return [];
    const args = { rate: inPercent(rate), least: inPercent(least) };
    const fix = { kind: "write-text", from: reason.raw ?? reason.text } as const;
    return [{ sheet: form.sheet, address: reason.address, line: label, args, fix }];
  });
});
