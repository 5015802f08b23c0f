import { roundScore } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/scores/scoreOutOfRange";
import { scoredCells } from "../support/scoredCells";

/** Serial numbers of the days from 2000 to 2099: nobody gives so many points. */
const isDay = (value: number): boolean => Number.isInteger(value) && value >= 36526 && value < 73051;

/** A score below 0 or above the weight; a bonus line may take off as many points as it may bring. */
export const scoreOutOfRange = defineCheck({
  id: "score-out-of-range",
  severity: "error",
  messages: { above: ["score", "weight"], below: ["score"], date: ["score", "weight"], belowCap: ["score", "weight"] },
  texts,
}).finding((form) =>
  scoredCells(form).flatMap(({ sheet, name, weight, least, score: { reading, address } }) => {
    if (reading.kind !== "number" || weight === null) return [];
    const score = roundScore(reading.value);
    if (score >= least && score <= roundScore(weight)) return [];
    const below = least < 0 ? "belowCap" : "below";
    const variant = score < least ? below : isDay(reading.value) ? "date" : "above";
    return [{ sheet, address, line: name, variant, args: { weight, score } }];
  }),
);
