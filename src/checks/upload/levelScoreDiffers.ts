import type { GoalLevel } from "../../form/form";
import { below, above } from "../../rubric/comparison";
import { roundScore } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/upload/levelScoreDiffers";
import { lineName } from "../support/deduction";
import { excerpt } from "../support/excerpt";
import { pointsOf } from "../support/points";
import { isOfLevels, levelOf } from "./levels";

/** The points lie outside the band of the level that the result names. */
export const levelScoreDiffers = defineCheck({
  id: "upload-level-score-differs",
  severity: "error",
  onlyForUpload: true,
  needs: ["scores"],
  messages: { met: ["level", "low", "high", "score"], below: ["level", "low", "high", "score"] },
  texts,
  // Shares of the weight: from which on a result counts as 达成, and as 部分达成 (50 % in Hubei).
  settings: { met: 0.8, partly: 0.6 },
  limits: { met: { maximum: 1 }, partly: { maximum: 1 } },
}).finding(({ sheet, lines }, settings, recorder) => {
  const bands: Readonly<Record<GoalLevel, readonly [number, number]>> = {
    met: [settings.met, 1],
    partly: [settings.partly, settings.met],
    unmet: [0, settings.partly],
  };
  return lines.flatMap((line) => {
    const level = isOfLevels(line) ? levelOf(line) : null;
    const points = pointsOf(line.score.reading);
    if (level === null || points === null || line.weight === null || line.weight <= 0) return [];
    recorder.looked();
    const share = points / line.weight;
    const [low, high] = bands[level];
    // The top of a band belongs to the level above.
    const isIn = !below(share, low) && (level === "met" ? !above(share, high) : below(share, high));
    if (isIn || points < 0 || points > line.weight) return [];
    const weight = line.weight;
    const word = String(line.actual?.content ?? "").trim();
    const args = {
      level: excerpt(word),
      low: roundScore(low * weight),
      high: roundScore(high * weight),
      score: roundScore(points),
    };
    const variant = level === "met" ? ("met" as const) : ("below" as const);
    return [{ sheet, address: line.score.address, line: lineName(line), variant, args }];
  });
});
