import type { GoalLevel } from "../../form/form";
import { roundScore } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/goals/goalLevelDiffers";

/** Shares of the weight from and to which a level reaches (R10); the top belongs to 达成 alone. */
const bands: Readonly<Record<GoalLevel, readonly [number, number]>> = {
  met: [0.8, 1],
  partly: [0.6, 0.8],
  unmet: [0, 0.6],
};

/** A qualitative goal's score lies outside the band of its level. */
export const goalLevelDiffers = defineCheck({
  id: "goal-level-differs",
  severity: "error",
  needs: ["goal-table"],
  messages: { met: ["level", "low", "high", "score"], below: ["level", "low", "high", "score"] },
  texts,
}).finding(({ goals }, _, recorder) =>
  (goals?.rows ?? []).flatMap(({ name, level, weight, judged, fits }) => {
    if (level.text.trim() === "") return [];
    if (level.level === null || weight.value === null || judged.reading.kind !== "number" || fits === null) {
      recorder.notChecked(level.level === null ? "unreadable" : weight.value === null ? "weight" : "score");
      return [];
    }
    recorder.looked();
    const score = judged.reading.value;
    if (fits !== false || score < 0 || score > weight.value) return [];
    const [low, high] = bands[level.level].map((share) => roundScore(share * (weight.value ?? 0)));
    const args = { level: level.text.trim(), low: low ?? 0, high: high ?? 0, score };
    const variant = level.level === "met" ? "met" : "below";
    const line = name.text.trim();
    return [{ sheet: goals?.sheet ?? "", address: judged.address, line, variant, args }];
  }),
);
