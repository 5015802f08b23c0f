import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "日期前后颠倒",
    message: {
      period: "“{text}”的结束日期早于开始日期。请核对。",
      late: "写的是 {actual} 完成，项目 {end} 就到期了。请核对日期，确实晚了要说明。",
    },
    appliesTo: "项目期限、目标值、完成值里写成“从哪天到哪天”的；表上写了项目期限的，完成日期也比一比。",
    why: "日期写反、写错年份很常见，时效指标会因此判错。",
    fix: "改正日期；项目延期的写明批准延到什么时候。",
    example: "“2023年10月至2023年3月” → “2023年3月至2023年10月”。",
  },
  "en-US": {
    title: "Dates in the wrong order",
    message: {
      period: "“{text}” ends before it begins. Check it.",
      late: "It was done on {actual}, but the project ended on {end}. Check the dates, or say why.",
    },
    appliesTo:
      "Periods in the project's term, in targets and results; where the form states the term, days of completion too.",
    why: "Dates turned round and years mistyped are common, and time indicators are judged wrongly then.",
    fix: "Correct the date; if the project was prolonged, say until when.",
    example: "“2023-10 to 2023-03” → “2023-03 to 2023-10”.",
  },
});
