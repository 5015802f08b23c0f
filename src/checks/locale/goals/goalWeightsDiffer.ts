import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "绩效目标的分值合计要等于评分表的分值",
    message: "绩效目标表里“{kind}”的分值合计 {sum}，评分表这一行的分值是 {weight}，相差 {difference}。",
    appliesTo: "有绩效目标表的表。",
    why: "各目标的得分相加就是这一行的得分；分值合计不对，满分也不对。",
    fix: "调整各目标的分值，使合计正好等于评分表的分值。",
    example: "产出指标分值合计 19，评分表 20 → 有一个目标少了 1 分。",
  },
  "en-US": {
    title: "Goal weights add up to the line's weight",
    message:
      "The weights of “{kind}” in the goal table add up to {sum}, but the form's line has {weight}, {difference} apart.",
    appliesTo: "Forms with a goal table.",
    why: "The goals' scores add up to the line's score; with wrong weights full marks are wrong too.",
    fix: "Change the goals' weights until they add up to the line's weight.",
    example: "Outputs add up to 19, the form says 20 → one goal lacks 1 point.",
  },
});
