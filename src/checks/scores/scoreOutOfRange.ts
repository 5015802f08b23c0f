import type { Form } from "../../form/form";
import type { Recorder } from "../ledger/recorder";
import { roundScore } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/scores/scoreOutOfRange";
import { groupScores } from "../support/groupScores";
import { recordScores } from "../support/recordScores";
import { scoredCells } from "../support/scoredCells";

/** Serial numbers of the days from 2000 to 2099: nobody gives so many points. */
const isDay = (value: number): boolean => Number.isInteger(value) && value >= 36526 && value < 73051;

/** Without a weight of its own, or of the group above, a score has no bound. */
function record(form: Form, recorder: Recorder): void {
  const groups = groupScores(form);
  const grouped = new Set(groups.flatMap(({ lines }) => lines.map(({ score }) => score)));
  const own = scoredCells(form).filter(({ score }) => !grouped.has(score));
  const weighed = own.filter(({ weight }) => weight !== null);
  recordScores(weighed, recorder, { texts: "score" });
  recorder.notChecked("weight", own.length - weighed.length);
  recorder.looked(groups.filter(({ score }) => score !== null).length);
  recorder.notChecked("score", groups.filter(({ score }) => score === null).length);
}

/**
 * A score below 0 or above the weight; a bonus line may take off as many points as it may bring. Lines without weights of their own
 * may not reach more together than the indicator above them is worth: that is told at the first of them.
 */
export const scoreOutOfRange = defineCheck({
  id: "score-out-of-range",
  severity: "error",
  needs: ["scores"],
  messages: {
    above: ["score", "weight"],
    below: ["score"],
    date: ["score", "weight"],
    belowCap: ["score", "weight"],
    together: ["score", "weight"],
  },
  texts,
}).finding((form, _, recorder) => {
  record(form, recorder);
  return [
    ...groupScores(form).flatMap(({ group, weight, lines: [first], score }) => {
      if (!first || score === null || score <= roundScore(weight)) return [];
      const line = group.path.at(-1) ?? "";
      return [
        {
          sheet: form.sheet,
          address: first.score.address,
          line,
          variant: "together" as const,
          args: { weight, score },
        },
      ];
    }),
    ...scoredCells(form).flatMap(({ sheet, name, weight, least, score: { reading, address } }) => {
      if (reading.kind !== "number" || weight === null) return [];
      const score = roundScore(reading.value);
      if (score >= least && score <= roundScore(weight)) return [];
      const below = least < 0 ? "belowCap" : "below";
      const variant = score < least ? below : isDay(reading.value) ? "date" : "above";
      return [{ sheet, address, line: name, variant, args: { weight, score } } as const];
    }),
  ];
});
