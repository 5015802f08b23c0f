import { roundScore } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/targets/belowTargetFullMarks";
import { inPercent } from "../support/percent";
import { recordReached } from "./recordTargets";
import { reachedFinding, reachedLines, type Reached } from "./findings";
import { shownActual, shownTarget } from "./shown";

/** 99.99% of 20 points are 20.00: as good as all of it. */
const isNoise = ({ rate }: Reached): boolean => rate !== null && rate < 1 && roundScore(rate, 3) === 1;

/** The result misses its target, and the line has full marks nevertheless. */
export const belowTargetFullMarks = defineCheck({
  id: "below-target-full-marks",
  severity: "warning",
  needs: ["scores"],
  messages: { figures: ["target", "actual", "score"], rate: ["rate", "score"] },
  texts,
}).finding((form, _, recorder) => {
  recordReached(form, recorder);
  return reachedLines(form)
    .filter((reached) => !reached.met && reached.weight > 0 && reached.score >= reached.weight && !isNoise(reached))
    .map((reached) => {
      const isTold = shownTarget(form, reached.line) !== "" && shownActual(form, reached.line) !== "";
      const rate = reached.rate === null ? null : inPercent(reached.rate);
      if (rate === null) return { ...reachedFinding(form, reached, {}), variant: "figures" };
      return { ...reachedFinding(form, reached, { rate }), variant: isTold ? "figures" : "rate" };
    });
});
