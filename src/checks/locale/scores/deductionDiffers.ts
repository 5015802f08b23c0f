import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "写的扣分数与实际扣分不一致",
    message: "说明里写“{said}”，合 {points} 分，表里实际扣了 {lost} 分。请改成一致。",
    appliesTo: "说明、备注里“扣”字后面带数字的评分行；“每…扣…”是规则，不算。",
    why: "说明与分数对不上，复核时分不清以哪个为准。",
    fix: "按评分标准算一遍，改分数或者改说明。",
    example: "写“扣30%”（分值 10），得分 4 → 得 7 分，或写“扣60%”。",
  },
  "en-US": {
    title: "The remark says another deduction",
    message:
      "The text says “{said}”, {points} {points|point|points}, but {lost} {lost|was|were} deducted. Make them agree.",
    appliesTo: "Lines whose text has a figure right behind 扣; rules (每…扣…) are left alone.",
    why: "Nobody can tell which of the two is meant.",
    fix: "Work it out by the criteria, and correct the score or the text.",
    example: "“扣30%” of 10, score 4 → 7, or “扣60%”.",
  },
});
