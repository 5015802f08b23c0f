import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "预算调整较大要说明",
    message: {
      usual: "年初预算 {initial}，调整后 {adjusted}，变动 {share}，表上没有说明。有的地方要求写明调整原因。",
      printed: "年初预算 {initial}，调整后 {adjusted}，变动 {share}，表上要求说明调整原因，还没有写。",
    },
    appliesTo:
      "资金表里同时有年初预算和调整后（全年）预算的表；表上哪里提到了调整、追加都算说明过。表上印着要求的为警告，其余为提示。",
    why: "年中调整三成以上，说明年初预算编得不准；有的地方没有说明就不能评优。",
    fix: "在原因栏、备注或完成情况里写一句：什么时候、因为什么、调增或调减了多少。",
    example: "年初 100 万元，调整后 160 万元 → “6月追加抗旱资金60万元。”",
    settings: { least: "变动多少以上要说明（0.3 就是 30%）" },
  },
  "en-US": {
    title: "A large change of the budget needs a word",
    message: {
      usual:
        "The budget went from {initial} to {adjusted}, a change of {share}, and the form does not say why. Some offices ask for it.",
      printed:
        "The budget went from {initial} to {adjusted}, a change of {share}; the form asks why, and nothing is said.",
    },
    appliesTo:
      "Fund tables with the year's first and its adjusted budget; a word on the change anywhere in the form is enough. A warning where the form prints the rule, otherwise information.",
    why: "A change of 30% or more means that the first budget was far off; in some places such a form cannot be graded excellent without a reason.",
    fix: "Write in the reason, the note or the completion when the budget was changed, why, and by how much.",
    example: "From 100 to 160 → “60 were added in June against the drought.”",
    settings: { least: "From which change on it must be explained (0.3 is 30%)" },
  },
});
