import { roundScore } from "../../rubric/rounding";
import type { Check } from "../check";
import type { Finding } from "../finding";
import { groupScores, type GroupScore } from "../support/groupScores";
import { scoredCells } from "../support/scoredCells";

/** Serial numbers of the days from 2000 to 2099: nobody gives so many points. */
const isDay = (value: number): boolean => Number.isInteger(value) && value >= 36526 && value < 73051;

/** Lines without weights of their own reach more together than the indicator above them is worth: told at the first of them. */
function aboveGroup(sheet: string, { group, weight, lines, score }: GroupScore): Finding[] {
  const [first] = lines;
  if (!first || score === null || score <= roundScore(weight)) return [];
  const args = { name: group.path.at(-1) ?? "", weight, score, case: "together" };
  return [{ id: scoreOutOfRange.id, severity: scoreOutOfRange.severity, sheet, address: first.score.address, args }];
}

/** A score below 0 or above the weight; a bonus line may take off as many points as it may bring. */
export const scoreOutOfRange: Check = {
  id: "score-out-of-range",
  severity: "error",
  run: (form) => [
    ...groupScores(form).flatMap((each) => aboveGroup(form.sheet, each)),
    ...scoredCells(form).flatMap(({ sheet, name, weight, least, score: { reading, address } }) => {
      if (reading.kind !== "number" || weight === null) return [];
      const score = roundScore(reading.value);
      if (score >= least && score <= roundScore(weight)) return [];
      const below = least < 0 ? "belowCap" : "below";
      const args = { name, weight, score, case: score < least ? below : isDay(reading.value) ? "date" : "above" };
      return [{ id: scoreOutOfRange.id, severity: scoreOutOfRange.severity, sheet, address, args }];
    }),
  ],
};
