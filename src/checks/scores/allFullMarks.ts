import type { Form } from "../../form/form";
import { below } from "../../rubric/comparison";
import { roundScore } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { wholeFunds } from "../funds/whole";
import { texts } from "../locale/scores/allFullMarks";
import { inPercent } from "../support/percent";
import { pointsOf } from "../support/points";
import { reachedLines } from "../targets/findings";
import { lacksResult } from "../targets/resultMissing";

interface Against {
  readonly rate: number | null;
  readonly blank: number;
  readonly unmet: number;
}

/** What on the form speaks against full marks everywhere. */
function speaksAgainst(form: Form, least: number): Against {
  const [rate] = wholeFunds(form).flatMap((whole) => whole.rate ?? []);
  return {
    rate: rate !== undefined && below(rate, least) ? rate : null,
    blank: form.lines.filter(lacksResult).length,
    unmet: reachedLines(form).filter(({ met }) => !met).length,
  };
}

/** Every line has full marks, and figures of the form speak against it; told once. */
export const allFullMarks = defineCheck({
  id: "all-full-marks",
  severity: "information",
  needs: ["scores"],
  messages: {
    rate: ["count", "rate", "blank", "unmet"],
    blank: ["count", "rate", "blank", "unmet"],
    unmet: ["count", "rate", "blank", "unmet"],
    alone: ["count", "rate", "blank", "unmet"],
  },
  texts,
  // A share of the budget; so many lines with nothing against them are told all the same.
  settings: { leastRate: 0.9, many: 10 },
}).finding((form, { leastRate, many }, recorder) => {
  const lines = form.lines.filter(({ kind, weight }) => kind === "indicator" && weight !== null && weight > 0);
  const [first] = lines;
  if (!first || lines.length < 3) return [];
  recorder.looked();
  const isFull = lines.every(({ weight, score }) => {
    const points = pointsOf(score.reading);
    return points !== null && weight !== null && roundScore(points) >= roundScore(weight);
  });
  if (!isFull) return [];
  const against = speaksAgainst(form, leastRate);
  const variant = against.rate !== null ? "rate" : against.unmet > 0 ? "unmet" : against.blank > 0 ? "blank" : "alone";
  const areAlike = lines.every(({ actual }) => actual?.content === lines[0]?.actual?.content);
  if (variant === "alone" && !(lines.length >= many && first.actual !== null && areAlike)) return [];
  const rate = against.rate === null ? "" : inPercent(against.rate);
  const args = { count: lines.length, rate, blank: against.blank, unmet: against.unmet };
  return [{ sheet: form.sheet, address: first.score.address, line: "", variant, args }];
});
