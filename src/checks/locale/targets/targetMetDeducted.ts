import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "目标已完成却扣了分",
    message:
      "目标 {target}，完成 {actual}，已经达到，却只得 {score} 分（分值 {weight}），少了 {lost} 分，也没有说明原因。",
    appliesTo: "目标值和完成值能比较、已达到目标的评分行；写明了扣分原因的、评分标准另有扣分规定的、远超目标的不算。",
    why: "达到目标应得满分。多半是得分算错了，或者完成值写错了；复核时会要求改正。",
    fix: "核对完成值；没有别的扣分理由就改成满分，有就在原因栏写清楚。",
    example: "目标 98%，完成 98%，分值 20，得分 19.6 → 20。",
    settings: { most: "完成率超过多少就不再提醒（1.3 就是 130%）" },
  },
  "en-US": {
    title: "Points deducted although the target was met",
    message:
      "The target {target} was met with {actual}, but the score is {score} of {weight}: {lost} {lost|point is|points are} missing, and no reason is given.",
    appliesTo:
      "Scored lines whose target was met as the figures show, unless a reason is given, the criteria take points off by themselves, or the target was far exceeded.",
    why: "A target that is met brings full marks. Mostly the score was computed wrongly or the result mistyped; re-reviews have it corrected.",
    fix: "Check the result; give full marks unless there is another reason, and then write it down.",
    example: "Target 98%, result 98%, weight 20, score 19.6 → 20.",
    settings: { most: "Above which completion rate nothing is said (1.3 is 130%)" },
  },
});
