import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "总分不能超过规定的上限",
    message: {
      execution: "总分 {total}，预算执行率 {share}，按规定总分最高 {most}。",
      adjusted: "总分 {total}，预算调整了 {share} 又没有说明原因，按规定总分最高 {most}。",
    },
    settings: {
      adjustedFrom: "预算调整达到多大比例起有上限",
      adjustedMost: "没有说明调整原因时总分的上限；100 表示不限",
    },
    appliesTo:
      "评分表包写明了上限的（如执行率低于 80% 的总分最高 89），或所选规则有上限的（广西：预算调整 30% 以上没有说明的最高 90）。",
    why: "执行率低、预算大幅调整的项目，复核时总分会被直接压到上限。",
    fix: "核对各行得分；预算有调整的写明原因。",
    example: "执行率 75%，总分 96，上限 89 → 重新核定得分。",
  },
  "en-US": {
    title: "The total keeps to the cap",
    message: {
      execution: "The total is {total}; at an execution rate of {share} the rules allow {most}.",
      adjusted: "The total is {total}; the budget was changed by {share} and nothing says why: the rules allow {most}.",
    },
    settings: {
      adjustedFrom: "From which change of the budget on there is a cap",
      adjustedMost: "The most that the total may be while nothing says why; 100 is no cap",
    },
    appliesTo:
      "Forms whose pack states caps (an execution below 80% allows 89), and sets of rules that have one (Guangxi: 90 from a change of 30% that nothing explains).",
    why: "On re-review the total of such a project is simply cut down to the cap.",
    fix: "Go through the scores again; say why the budget was changed.",
    example: "75% spent and a total of 96, where 89 is allowed → score again.",
  },
});
