import { above } from "../../rubric/comparison";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/targets/overLineFullMarks";
import { completionLines } from "./completionLines";
import { inPercent } from "../support/percent";
import { recordReached } from "./recordTargets";
import { reachedFinding, reachedLines } from "./findings";
import { lacksReason } from "./overTargetUnexplained";
import { asksDeviations } from "../support/headings";

/** The result lies far over its target, and the line has full marks: the target may have been too low. */
export const overLineFullMarks = defineCheck({
  id: "over-line-full-marks",
  severity: "information",
  otherSeverity: "warning",
  messages: { printed: ["rate", "line", "score"], usual: ["rate", "line"] },
  texts,
  // A share of the target: what forms usually have that say so (R1).
  settings: { usual: 1.5 },
  limits: { usual: { minimum: 1, maximum: 100 } },
}).finding((form, { usual }, recorder) => {
  recordReached(form, recorder);
  return reachedLines(form).flatMap((reached) => {
    const { rate, score, weight } = reached;
    if (rate === null || weight <= 0 || score < weight) return [];
    const { over } = completionLines(form, reached.line, { pass: null, over: usual });
    if (!over || !above(rate, over.at)) return [];
    // Where a reason for every deviation is asked for, and none given, that is told instead.
    if (!over.isPrinted && asksDeviations(form) && lacksReason(reached.line)) return [];
    const told = reachedFinding(form, reached, { rate: inPercent(rate), line: inPercent(over.at) });
    return [over.isPrinted ? { ...told, variant: "printed", severity: "warning" } : { ...told, variant: "usual" }];
  });
});
