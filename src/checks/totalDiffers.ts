import { roundScore, sumPoints } from "../rubric/rounding";
import type { Check } from "./check";

/** The stated total differs from the sum of the scores. Nothing is said while one of them is being computed. */
export const totalDiffers: Check = {
  id: "total-differs",
  severity: "error",
  run: ({ sheet, lines, total }) => {
    const readings = lines.map(({ score }) => score.reading);
    if (total?.score.reading.kind !== "number" || readings.some(({ kind }) => kind === "computing")) return [];
    const stated = roundScore(total.score.reading.value);
    const sum = sumPoints(readings.flatMap((reading) => (reading.kind === "number" ? [reading.value] : [])));
    if (stated === sum) return [];
    const args = { name: total.label, stated, sum, difference: roundScore(Math.abs(stated - sum)) };
    return [{ id: totalDiffers.id, severity: totalDiffers.severity, sheet, address: total.score.address, args }];
  },
};
