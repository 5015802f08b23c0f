import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "定性评分要在所选档次的区间内",
    message: {
      met: "档次是“{level}”，评分应在 {low} 到 {high} 分之间，现在是 {score}。",
      below: "档次是“{level}”，评分应不低于 {low} 分、低于 {high} 分，现在是 {score}。",
    },
    appliesTo: "绩效目标表里选了定性档次、有评分的行。",
    why: "评分表规定：达成得分值的 80% 到 100%，部分达成得 60% 到 80%（不含 80%），未达成低于 60%。",
    fix: "改正评分，或改选与评分相符的档次。",
    example: "分值 10，“部分达成”得 8 分 → 8 分属于“达成”，部分达成最多 7.99 分。",
  },
  "en-US": {
    title: "Qualitative scores fit their level",
    message: {
      met: "The level is “{level}”: the score should lie from {low} to {high}, but it is {score}.",
      below: "The level is “{level}”: the score should be at least {low} and below {high}, but it is {score}.",
    },
    appliesTo: "Rows of the goal table that have a level and points.",
    why: "The form allows 80% to 100% of the weight for a goal that was met, 60% up to 80% for one partly met, less than 60% otherwise.",
    fix: "Correct the score, or choose the level that fits it.",
    example: "Weight 10, partly met, 8 points → 8 belongs to met; partly met gives 7.99 at most.",
  },
});
