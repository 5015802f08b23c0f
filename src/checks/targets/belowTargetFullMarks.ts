import { roundScore } from "../../rubric/rounding";
import type { Check } from "../check";
import { reachedFinding, reachedLines, type Reached } from "./findings";
import { shownActual, shownTarget } from "./shown";

/** 99.99% of 20 points are 20.00: as good as all of it. */
const isNoise = ({ rate }: Reached): boolean => rate !== null && rate < 1 && roundScore(rate, 3) === 1;

/** The result misses its target, and the line has full marks nevertheless. */
export const belowTargetFullMarks: Check = {
  id: "below-target-full-marks",
  severity: "warning",
  run: (form) =>
    reachedLines(form)
      .filter((reached) => !reached.met && reached.weight > 0 && reached.score >= reached.weight && !isNoise(reached))
      .map((reached) => {
        const isTold = shownTarget(form, reached.line) !== "" && shownActual(form, reached.line) !== "";
        return reachedFinding(form, reached, { ...belowTargetFullMarks, variant: isTold ? "figures" : "rate" });
      }),
};
