import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "得分与通常的算法差得多",
    message:
      "目标“{target}”，完成“{actual}”，按通常的算法约得 {usual} 分，现在是 {score} 分（这样的共 {count} 行）。表上有自己的算法就不用改。",
    appliesTo:
      "没达到目标、得了部分分的评分行，相差超过分值的两成才提示，一张表一条；表上有评分标准、得分系数的不比较。",
    why: "没写算法的，评审多半按“完成值÷目标值×分值”复核；越少越好的按超出的比例扣。",
    fix: "按比例重算；另有理由的，在原因里写清楚是怎么打的。",
    example: "成本目标 ≤160元，实际 386元，10 分里得了 7 分 → 通常得 0 到 4.15 分。",
    settings: { apart: "相差超过分值的多少要提醒（0.2 就是两成）" },
  },
  "en-US": {
    title: "Far from what the usual formula gives",
    message:
      "Target “{target}”, result “{actual}”: the usual formula gives about {usual}, the score is {score} ({count} such {count|line|lines}). Leave it if the form has a rule of its own.",
    appliesTo:
      "Lines that missed their target and got some of the points, more than a fifth of the weight apart; told once a form. Not where criteria or coefficients stand.",
    why: "Where no rule is printed, reviews go by result ÷ target × weight; where less is better, by how far it is over.",
    fix: "Compute it anew, or say in the reason how the points were given.",
    example: "Cost target ≤160, spent 386, 7 of 10 points → usually 0 to 4.15.",
    settings: { apart: "How far apart, as a share of the weight (0.2 is a fifth)" },
  },
});
