import { roundScore, sumPoints } from "../rubric/rounding";
import type { Check } from "./check";

/** The weights of all lines do not add up to 100. It leads to the total's weight, or to the first line's. */
export const weightsNot100: Check = {
  id: "weights-not-100",
  severity: "error",
  run: ({ sheet, lines, total }) => {
    const sum = sumPoints(lines.map(({ weight }) => weight ?? 0));
    if (sum === 100) return [];
    const address = total?.weightAddress ?? lines[0]?.weightAddress ?? "A1";
    const args = { name: total?.label ?? "", sum, difference: roundScore(Math.abs(sum - 100)) };
    return [{ id: weightsNot100.id, severity: weightsNot100.severity, sheet, address, args }];
  },
};
