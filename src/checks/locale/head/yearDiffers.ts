import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "年度要一致",
    message: {
      head: "这里写的是 {year} 年，标题写的是 {other} 年。",
      pack: "表里写的是 {year} 年，这张表的指标是 {other} 年的评分表。",
    },
    appliesTo: "标题、年度栏和识别出的评分表包（与评分表包不同的只提示）；说明、目标里的年份不比较。",
    why: "沿用上年的文件时常忘了改年度，收表人会当成交错了表。",
    fix: "改正年度；确认用的是本年印发的评分表。",
    example: "标题“2022年度……自评表”，年度栏“2023” → 核对后统一。",
  },
  "en-US": {
    title: "The years agree",
    message: {
      head: "This says {year}, but the title says {other}.",
      pack: "The form says {year}, but its indicators are those of the {other} rubric.",
    },
    appliesTo:
      "Title, year fields and the recognised pack (information where only the pack differs); years in remarks and goals are not compared.",
    why: "Last year's file is often used again; the receiver takes it for the wrong form.",
    fix: "Correct the year, and make sure that this year's rubric is used.",
    example: "Title “… 2022”, year field “2023” → the same in both.",
  },
});
