import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "预算各部分合计要等于总预算",
    message: "总预算 {total}，{parts}合计 {sum}，相差 {difference}。",
    appliesTo: "表头只写总预算、基本支出和项目支出的表。",
    why: "总预算由各部分组成，对不上说明有一个数填错或单位不一致。",
    fix: "对照批复核对每个数，注意都用同一个单位。",
    example: "总预算 64490.99，基本支出 6641.40，项目支出 57849.95 → 项目支出应为 57849.59。",
  },
  "en-US": {
    title: "The budget's parts add up to its total",
    message: "The total budget is {total}, but {parts} add up to {sum}, {difference} apart.",
    appliesTo: "Forms whose head states a total budget and its parts.",
    why: "The total consists of its parts; a difference means a wrong figure or mixed units.",
    fix: "Compare each figure with the approved budget, all in the same unit.",
    example: "Total 64490.99, parts 6641.40 and 57849.95 → the second part is 57849.59.",
  },
});
