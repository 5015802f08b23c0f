import { atLeast } from "../../rubric/comparison";
import { sumPoints } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/indicators/weightTooHeavy";
import { lineName, shareOf } from "../support/deduction";
import { inPercent } from "../support/percent";

/** One line carries most of what the indicators are worth. */
export const weightTooHeavy = defineCheck({
  id: "weight-too-heavy",
  severity: "information",
  needs: ["scores"],
  messages: ["weight", "sum", "share"],
  texts,
  // A share of all points but the execution rate's; of two or three lines one has as much anyway.
  settings: { share: 0.5, lines: 4 },
  limits: { share: { maximum: 1 } },
}).finding(({ sheet, lines }, { share: most, lines: least }, recorder) => {
  const weighed = lines.filter(({ kind, weight }) => kind === "indicator" && weight !== null && weight > 0);
  const sum = sumPoints(weighed.map((line) => (line.weight ?? 0) * shareOf(line)));
  if (weighed.length < least || sum <= 0) return [];
  recorder.looked(weighed.length);
  return weighed.flatMap((line) => {
    const weight = sumPoints([(line.weight ?? 0) * shareOf(line)]);
    if (!atLeast(weight / sum, most)) return [];
    const args = { weight, sum, share: inPercent(weight / sum) };
    return [{ sheet, address: line.weightAddress, line: lineName(line), args }];
  });
});
