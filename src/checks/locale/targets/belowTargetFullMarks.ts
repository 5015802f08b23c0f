import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "没有完成目标，不能得满分",
    message: {
      figures: "目标“{target}”，实际“{actual}”，没有完成，却得了满分 {score}。",
      rate: "完成率 {rate}，没有完成，却得了满分 {score}。",
    },
    appliesTo: "有目标值和完成值（或完成率）栏、两者能比较的评分行；写“约”的留 5% 余地。",
    why: "未完成目标却得满分，是审核时最先被发现的问题之一。",
    fix: "核对完成值；确实没有完成的，按完成情况扣分并写明原因。目标已经批准调整的，写明调整后的目标。",
    example: "目标 150 人，实际 135 人，分值 1，得分 1 → 得分改为 0.9，写明原因。",
  },
  "en-US": {
    title: "No full marks for missed targets",
    message: {
      figures: "The target is “{target}”, the result “{actual}”: missed, and yet full marks ({score}).",
      rate: "The completion rate is {rate}: missed, and yet full marks ({score}).",
    },
    appliesTo:
      "Scored lines with target and result (or a completion rate) that can be compared; 约 (about) leaves 5% of room.",
    why: "Full marks for a missed target are among the first things that a reviewer finds.",
    fix: "Check the result; if the target was missed, deduct points and say why. Where the target was changed with approval, state the new one.",
    example: "Target 150, result 135, weight 1, score 1 → 0.9 and a reason.",
  },
});
