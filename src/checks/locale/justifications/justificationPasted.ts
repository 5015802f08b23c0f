import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "每处扣分写各自的原因",
    message: "同一段说明“{text}”用在 {count} 处扣分上。",
    appliesTo: "三处以上扣分写了相同文字时提示一次；几行合并的一格只算一处。",
    why: "不同指标的扣分原因很少完全相同，照抄的说明容易被退回。",
    fix: "分别写清每个指标是哪个项目、哪个环节的问题；确属同一原因的，可以保留。",
    example: "五行都写“受疫情影响” → 分别写明影响了哪项工作、少做了多少、怎么补。",
    settings: { many: "同样的说明有多少处要提醒", short: "说明不超过多少个字，两处相同就提示" },
  },
  "en-US": {
    title: "Each deduction has its own justification",
    message: "The same text “{text}” justifies {count} deductions.",
    appliesTo:
      "Told once where three or more deductions have the same text; a cell merged over several lines counts once.",
    why: "Different indicators seldom lose points for the very same reason; copied texts come back.",
    fix: "Say for each indicator which project or step it was; where the reason is the same, leave it.",
    example:
      "Five lines say “because of the epidemic” → say for each which work was affected and how it is made up for.",
    settings: {
      many: "From how many deductions on the same text is told",
      short: "Up to how many characters a text is told at two places already",
    },
  },
});
