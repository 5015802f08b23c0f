import type { FormLine } from "../../form/form";
import { above } from "../../rubric/comparison";
import { roundScore } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/targets/targetMetDeducted";
import { deductions } from "../support/deduction";
import { completionLines } from "./completionLines";
import { reachedFinding, reachedLines, type Reached } from "./findings";

/** The form says by itself how points are taken off, besides target and result. */
const takesOff = ({ criteria, expected, parts = [] }: FormLine): boolean =>
  expected !== null || parts.length > 0 || /扣|酌情|每/.test(criteria?.text ?? "");

/** The target was reached, points were taken off, and no reason stands beside them. */
export const targetMetDeducted = defineCheck({
  id: "target-met-deducted",
  severity: "warning",
  needs: ["scores", "targets"],
  messages: ["target", "actual", "score", "weight", "lost"],
  texts,
  // A share of the target: far over it some rubrics take points off.
  settings: { most: 1.3 },
  limits: { most: { minimum: 1 } },
}).finding((form, { most }, recorder) => {
  const reasons = new Set(
    deductions(form).flatMap(({ line, hasReason, judged }) =>
      hasReason && (judged === "complete" || judged === "reason-only") ? [line.nameAddress] : [],
    ),
  );
  const isFar = ({ rate, line }: Reached): boolean =>
    rate !== null && above(rate, completionLines(form, line, { pass: null, over: most }).over?.at ?? most);
  const met = reachedLines(form).filter((reached) => reached.met && reached.weight > 0);
  recorder.looked(met.length);
  return met
    .filter((reached) => reached.score < reached.weight && !isFar(reached))
    .filter(({ line }) => !reasons.has(line.nameAddress) && !takesOff(line))
    .map((reached) => reachedFinding(form, reached, { lost: roundScore(reached.weight - reached.score) }));
});
