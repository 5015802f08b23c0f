import type { FormLine } from "../../form/form";
import { isBlank } from "../../form/recognise/plainText";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/targets/cannotBeCompared";
import { lineName } from "../support/deduction";
import { pointsOf } from "../support/points";
import { compareWithTarget } from "./compare";
import { recordTarget } from "./recordTargets";
import { lacksResult } from "./resultMissing";
import { shownActual, shownTarget } from "./shown";

const isAsked = ({ kind, target, actual }: FormLine): boolean =>
  kind === "indicator" && target !== null && actual !== null && !isBlank(target.content);

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
}).finding((form, _, recorder) => {
  recorder.notApplicable("no-targets");
  const hasResults = form.lines.some(({ actual }) => actual !== null && !isBlank(actual.content));
  return form.lines.flatMap((line) => {
    // An empty form has no results yet.
    const hasNone = line.score.reading.kind === "not-applicable" || pointsOf(line.score.reading) === null;
    const isOpen = form.kind === "goals" ? !hasResults : hasNone;
    if (isOpen && isAsked(line)) recorder.notChecked(form.kind === "goals" ? "blank" : "score");
    if (isOpen) return [];
    const comparison = compareWithTarget(form, line);
    if (comparison.kind === "unclear") recorder.looked();
    else recordTarget(form, line, recorder);
    // Points beside a blank are a matter of their own.
    if (comparison.kind !== "unclear" || lacksResult(line)) return [];
    const [target, actual] = [shownTarget(form, line), shownActual(form, line)];
    const { address } = line.actual ?? line.score;
    const [name, variant] = [lineName(line), comparison.why];
    return [{ sheet: form.sheet, address, line: name, variant, args: { target, actual } }];
  });
});
