import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "复核与自评不同要写理由",
    message: "自评 {score} 分，复核 {review} 分，没有写理由及依据。",
    appliesTo: "复核得分与自评得分不同、又没有低于分值的行（低于分值的按扣分没写原因提示）。",
    why: "改动自评得分要让单位看得懂、复得出，没有理由的改动会被要求重新复核。",
    fix: "在“理由及依据”里写明改的原因和依据的材料。",
    example: "自评 8 分，复核 10 分 → “补交了验收报告，质量达标，按满分计。”",
  },
  "en-US": {
    title: "A review that differs says why",
    message: "Self-score {score}, reviewed score {review}, and no reason is given.",
    appliesTo:
      "Lines whose reviewed score is not the department’s and is not below the weight (below it they are told as deductions without a reason).",
    why: "A department must be able to follow a change of its score; a change without a reason is reviewed again.",
    fix: "Write why and by what papers beside the reviewed score.",
    example: "Self-score 8, reviewed 10 → “The acceptance report came later; the quality is met, full marks.”",
  },
});
