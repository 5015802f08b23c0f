import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "目标和完成值要能比较",
    message: {
      copied: "实际完成值照抄了目标“{target}”，看不出实际完成了多少。",
      several: "目标“{target}”或实际“{actual}”里不止一个数，没有替您比较。",
      unit: "目标“{target}”和实际“{actual}”的单位不同，没有替您比较。",
      words: "目标“{target}”和实际“{actual}”一个是数、一个是文字，没有替您比较。",
      direction: "目标“{target}”，实际“{actual}”，看不出是越大越好还是越小越好，没有替您比较。",
      bound: "实际“{actual}”不是一个确定的数，看不出是否达到目标“{target}”。",
      blank: "有目标“{target}”，没有写实际完成值。",
      unreadable: "目标“{target}”或实际“{actual}”读不出数来，没有替您比较。",
    },
    appliesTo: "有目标值栏和完成值栏、已经有得分的评分行；目标和完成值都是文字的不提示。",
    why: "看不出完成了多少，得分就没有依据；机器不替人猜。",
    fix: "完成值写成和目标同一口径、同一单位的一个数；多个数的，写合计或分行填。请人工核对得分。",
    example: "目标“50件/年以上”，实际“完成率100%” → 实际写“人均62件”。",
  },
  "en-US": {
    title: "Target and result can be compared",
    message: {
      copied: "The result repeats the target “{target}” and does not say what was reached.",
      several: "Target “{target}” or result “{actual}” holds more than one figure; not compared.",
      unit: "Target “{target}” and result “{actual}” are in different units; not compared.",
      words: "One of target “{target}” and result “{actual}” is a figure, the other words; not compared.",
      direction: "Target “{target}”, result “{actual}”: nothing tells whether more or less is better; not compared.",
      bound: "The result “{actual}” is no definite figure; whether it meets “{target}” stays open.",
      blank: "There is a target, “{target}”, but no result.",
      unreadable: "No figure can be read from target “{target}” or result “{actual}”; not compared.",
    },
    appliesTo: "Scored lines with a target and a result column; not where both are words.",
    why: "Without knowing what was reached, the score has no ground; nothing is guessed.",
    fix: "State the result as one figure in the target's unit; of several figures give the sum, or a row each. A person should look at the score.",
    example: "Target “50 cases a year or more”, result “100% complete” → “62 cases a head”.",
  },
});
