import type { Form } from "../../form/form";
import { atLeast, below } from "../../rubric/comparison";
import { defineCheck } from "../defineCheck";
import { saysChange } from "../funds/changeSaid";
import { wholeFunds } from "../funds/whole";
import { texts } from "../locale/sums/totalAboveCap";
import { inPercent } from "../support/percent";
import { pointsOf } from "../support/points";

interface Cap {
  readonly variant: "execution" | "adjusted";
  readonly most: number;
  /** The rate of execution, or by how much the budget was changed. */
  readonly share: number;
}

/** What the rate of execution allows: of the pack's steps the first one that lies above it. */
function byExecution({ fundingTables, rubric, ...form }: Form): readonly Cap[] {
  const [fund] = wholeFunds({ ...form, fundingTables, rubric });
  const rate = fund?.rate ?? null;
  if (rate === null) return [];
  const steps = [...(rubric?.checks?.caps ?? [])].sort((one, other) => one.below - other.below);
  const step = steps.find((each) => below(rate, each.below));
  return step ? [{ variant: "execution", most: step.most, share: rate }] : [];
}

/** What a change of the budget allows, as long as nothing says why it was changed. */
function byChange(form: Form, from: number, most: number): readonly Cap[] {
  const [fund] = wholeFunds(form);
  const [initial, adjusted] = [fund?.cell("initial")?.value, fund?.cell("budget")?.value];
  if (initial == null || adjusted == null || initial <= 0) return [];
  const share = Math.abs(adjusted - initial) / initial;
  return atLeast(share, from) && !saysChange(form) ? [{ variant: "adjusted", most, share }] : [];
}

const args = ["total", "most", "share"] as const;

/** The total is more than the execution of the budget, or a change of it that nothing explains, allows. */
export const totalAboveCap = defineCheck({
  id: "total-above-cap",
  severity: "warning",
  needs: ["scores", "fund-table"],
  messages: { execution: args, adjusted: args },
  texts,
  // Off as it stands: no total is above 100.
  settings: { adjustedFrom: 0.3, adjustedMost: 100 },
  limits: { adjustedMost: { minimum: 0, maximum: 100 } },
}).finding((form, { adjustedFrom, adjustedMost }, recorder) => {
  recorder.notApplicable("no-cap");
  const { rubric, sheet, total } = form;
  const { caps = [], adjustedCap } = rubric?.checks ?? {};
  const change = adjustedCap ?? { from: adjustedFrom, most: adjustedMost };
  if (!total || (caps.length === 0 && change.most >= 100)) return [];
  const points = pointsOf(total.score.reading);
  if (points === null) {
    recorder.notChecked("score");
    return [];
  }
  recorder.looked();
  const all = [...byExecution(form), ...(change.most < 100 ? byChange(form, change.from, change.most) : [])];
  const [lowest] = all.filter(({ most }) => points > most).sort((one, other) => one.most - other.most);
  if (!lowest) return [];
  const { variant, most, share } = lowest;
  return [
    {
      sheet,
      address: total.score.address,
      line: total.label,
      variant,
      args: { total: points, most, share: inPercent(share) },
    },
  ];
});
