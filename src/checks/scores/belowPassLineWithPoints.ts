import { below } from "../../rubric/comparison";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/scores/belowPassLineWithPoints";
import { completionLines } from "../targets/completionLines";
import { recordReached } from "../targets/recordTargets";
import { reachedFinding, reachedLines } from "../targets/findings";
import { inPercent } from "../support/percent";

/** The completion rate lies below the pass line, and the line has points nevertheless. */
export const belowPassLineWithPoints = defineCheck({
  id: "below-pass-line-with-points",
  severity: "information",
  otherSeverity: "warning",
  needs: ["scores"],
  messages: { printed: ["rate", "line", "score"], usual: ["rate", "score", "line"] },
  texts,
  // A share of the target: what forms usually have that say so (R1).
  settings: { usual: 0.6 },
  limits: { usual: { minimum: 0, maximum: 1 } },
}).finding((form, { usual }, recorder) => {
  recordReached(form, recorder);
  return reachedLines(form).flatMap((reached) => {
    const { rate, score, weight } = reached;
    // Full marks for a missed target are reported as such.
    if (rate === null || score <= 0 || score >= weight) return [];
    const { pass } = completionLines(form, reached.line, { pass: usual, over: null });
    if (!pass || !below(rate, pass.at)) return [];
    const told = reachedFinding(form, reached, { rate: inPercent(rate), line: inPercent(pass.at) });
    return [pass.isPrinted ? { ...told, variant: "printed", severity: "warning" } : { ...told, variant: "usual" }];
  });
});
