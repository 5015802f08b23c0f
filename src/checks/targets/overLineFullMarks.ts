import { above } from "../../rubric/comparison";
import type { Check } from "../check";
import { completionLines } from "./completionLines";
import { inPercent } from "../support/percent";
import { reachedFinding, reachedLines } from "./findings";

/** The result lies far over its target, and the line has full marks: the target may have been too low. */
export const overLineFullMarks: Check = {
  id: "over-line-full-marks",
  severity: "information",
  otherSeverity: "warning",
  run: (form) =>
    reachedLines(form).flatMap((reached) => {
      const { rate, score, weight } = reached;
      if (rate === null || weight <= 0 || score < weight) return [];
      const { over } = completionLines(form, reached.line);
      if (!over || !above(rate, over.at)) return [];
      const { id } = overLineFullMarks;
      const severity = over.isPrinted ? "warning" : "information";
      const variant = over.isPrinted ? "printed" : "usual";
      return [reachedFinding(form, reached, { id, severity, variant }, { line: inPercent(over.at) })];
    }),
};
