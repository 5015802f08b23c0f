import { defineCheck } from "../defineCheck";
import { texts } from "../locale/targets/cannotBeCompared";
import { lineName } from "../support/deduction";
import { pointsOf } from "../support/points";
import { compareWithTarget } from "./compare";
import { shownActual, shownTarget } from "./shown";

/** Target and result of a scored line cannot be held against each other; nothing is guessed, a person must look. */
export const cannotBeCompared = defineCheck({
  id: "cannot-be-compared",
  severity: "information",
  messages: {
    copied: ["target"],
    several: ["target", "actual"],
    unit: ["target", "actual"],
    words: ["target", "actual"],
    direction: ["target", "actual"],
    bound: ["actual", "target"],
    blank: ["target"],
    unreadable: ["target", "actual"],
  },
  texts,
}).finding((form) =>
  form.lines.flatMap((line) => {
    // An empty form has no results yet.
    if (pointsOf(line.score.reading) === null) return [];
    const comparison = compareWithTarget(form, line);
    if (comparison.kind !== "unclear") return [];
    const [target, actual] = [shownTarget(form, line), shownActual(form, line)];
    const { address } = line.actual ?? line.score;
    const [name, variant] = [lineName(line), comparison.why];
    return [{ sheet: form.sheet, address, line: name, variant, args: { target, actual } }];
  }),
);
