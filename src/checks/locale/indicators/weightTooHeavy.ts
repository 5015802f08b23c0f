import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "一个指标占分过多",
    message: "这一项分值 {weight}，占指标总分值 {sum} 的 {share}。一项占一半以上，其他指标就起不了作用。",
    appliesTo: "不算预算执行率，看各项分值；总共只有两三项的表不提示。",
    why: "分值集中在一项上，结果全看这一项，评审会要求调整。",
    fix: "把分值分到其他指标上，或者把这一项拆成几个具体的指标。",
    example: "成本指标 90 分，其余五项共 10 分。",
    settings: { share: "占多少以上要提醒（0.5 就是一半）", lines: "评分行少于多少行就不看" },
  },
  "en-US": {
    title: "One indicator carries nearly everything",
    message: "This line weighs {weight}, {share} of the {sum} points of all indicators: the others hardly count.",
    appliesTo: "Weights without the execution rate's; not in forms of two or three lines.",
    why: "Where all hangs on one line, a review asks for other weights.",
    fix: "Give points to the other lines, or split this one.",
    example: "A cost indicator with 90 points, five others with 10 together.",
    settings: { share: "From which share on it is told (0.5 is a half)", lines: "With fewer lines nothing is said" },
  },
});
