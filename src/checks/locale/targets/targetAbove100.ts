import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "百分比目标超过 100%",
    message: "目标是“{target}”，百分比超过了 100%。请核对是不是写错了。",
    appliesTo: "目标是百分比的评分行；增长率、控制率、倍数一类本来就可以超过 100% 的，以及写明不超过多少的，不提示。",
    why: "合格率、完成率最多 100%，写成超过的，要么多打了一位，要么口径不对。",
    fix: "改正目标值；确实可以超过的不用管。",
    example: "验收合格率 ≥980% → ≥98%。",
  },
  "en-US": {
    title: "A percentage above 100 as the target",
    message: "The target is “{target}”, a percentage above 100. Check whether it was mistyped.",
    appliesTo: "Targets in percent; growth, ratios and caps, which may lie above, are left alone.",
    why: "No more than all can be accepted or completed: a digit too many, or another measure.",
    fix: "Correct the target; leave it where more than 100% makes sense.",
    example: "Acceptance rate ≥980% → ≥98%.",
  },
});
