import type { Form } from "../../form/form";
import { atLeast } from "../../rubric/comparison";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/funds/budgetAdjusted";
import { inPercent } from "../support/percent";
import { saysChange } from "./changeSaid";
import { wholeFunds } from "./whole";

/** 调整情况另行说明: the form itself asks for it. */
const rule = /调整.{0,20}(?:说明|原因)|(?:说明|原因).{0,10}调整/;

const asksForReason = ({ footnotes, fundingTables, parts }: Form): boolean =>
  [
    ...footnotes.map(({ text }) => text),
    ...fundingTables.flatMap(({ title, rows }) => [title, ...rows.map(({ label }) => label)]),
    ...parts.flatMap(({ columns }) => columns.map(({ heading }) => heading)),
  ].some((text) => rule.test(text));

/** The budget was changed much during the year, and nothing on the form speaks of it. */
export const budgetAdjusted = defineCheck({
  id: "budget-adjusted",
  severity: "information",
  otherSeverity: "warning",
  needs: ["fund-table"],
  messages: { usual: ["initial", "adjusted", "share"], printed: ["initial", "adjusted", "share"] },
  texts,
  // A share of the first budget: 广西 asks from there on.
  settings: { least: 0.3 },
}).finding((form, { least }, recorder) =>
  wholeFunds(form).flatMap(({ cell, label }) => {
    const [initial, adjusted] = [cell("initial"), cell("budget")];
    if (initial?.value == null || adjusted?.value == null || initial.value <= 0) return [];
    recorder.looked();
    const share = Math.abs(adjusted.value - initial.value) / initial.value;
    const isPrinted = asksForReason(form);
    if (share === 0 || !atLeast(share, least) || saysChange(form)) return [];
    const args = { initial: initial.value, adjusted: adjusted.value, share: inPercent(share) };
    const place = { sheet: form.sheet, address: adjusted.address, line: label, args };
    return [isPrinted ? { ...place, variant: "printed", severity: "warning" } : { ...place, variant: "usual" }];
  }),
);
