import { below } from "../../rubric/comparison";
import type { Check } from "../check";
import { completionLines } from "../targets/completionLines";
import { reachedFinding, reachedLines } from "../targets/findings";
import { inPercent } from "../support/percent";

/** The completion rate lies below the pass line, and the line has points nevertheless. */
export const belowPassLineWithPoints: Check = {
  id: "below-pass-line-with-points",
  severity: "information",
  otherSeverity: "warning",
  run: (form) =>
    reachedLines(form).flatMap((reached) => {
      const { rate, score, weight } = reached;
      // Full marks for a missed target are reported as such.
      if (rate === null || score <= 0 || score >= weight) return [];
      const { pass } = completionLines(form, reached.line);
      if (!pass || !below(rate, pass.at)) return [];
      const { id } = belowPassLineWithPoints;
      const severity = pass.isPrinted ? "warning" : "information";
      const variant = pass.isPrinted ? "printed" : "usual";
      return [reachedFinding(form, reached, { id, severity, variant }, { line: inPercent(pass.at) })];
    }),
};
