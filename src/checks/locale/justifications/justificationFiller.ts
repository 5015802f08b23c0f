import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "扣分说明要有内容",
    message: "扣 {lost} 分，说明只写了“{text}”，看不出为什么扣分。",
    appliesTo: "扣了分、说明栏里写了字的评分行；加减分行除外。",
    why: "“无”“同上”“见附件”这类套话没有说明原因，审核时视同没有写。",
    fix: "换成这一行自己的原因，再写已经采取或准备采取的改进措施。",
    example: "“同上” → “两笔租金晚于季度末上缴，已足额补缴，并设了到期提醒”。",
  },
  "en-US": {
    title: "Justifications say something",
    message: "{lost} {lost|point|points} deducted, and the justification only says “{text}”.",
    appliesTo: "Lines that lost points and have a text; bonus lines apart.",
    why: "Words such as 无 (none), 同上 (as above) or 见附件 (see attachment) explain nothing; reviewers treat them as blank.",
    fix: "Give the reason for this very line, then what was or will be done about it.",
    example: "同上 → “Two rents were paid in after the quarter's end; both are paid, and a reminder is set.”",
  },
});
