import type { SomeCheckTexts } from "../texts";

export const targets = {
  "below-target-full-marks": {
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
  "below-pass-line-with-points": {
    title: "低于及格线不得分",
    message: {
      printed: "完成率 {rate}，低于及格线 {line}，按表上的规定不得分，现在得 {score} 分。",
      usual: "完成率只有 {rate}，得了 {score} 分。许多评分办法规定低于 {line} 不得分，请核对本表的办法。",
    },
    appliesTo: "完成率能算出来、没有得满分的评分行。表上或评分表包规定了及格线的为警告，没有规定的按 60% 提示。",
    why: "设了及格线的表，低于及格线的指标按规定不得分。",
    fix: "核对完成值和评分办法，按规定改正得分。",
    example: "目标 450 人，实际 193 人，完成率 42.89%，得 0.4 分 → 有及格线的应得 0 分。",
  },
  "over-line-full-marks": {
    title: "超额过多，核对目标和得分",
    message: {
      printed: "完成率 {rate}，超过 {line}，按表上的规定不能得满分，现在得 {score} 分。",
      usual: "完成率 {rate}，远超目标。目标可能定得偏低；有的评分办法规定超过 {line} 要扣分，请核对。",
    },
    appliesTo: "完成率能算出来、得了满分的评分行。表上或评分表包规定了上限的为警告，没有规定的按 150% 提示。",
    why: "远超目标多半是目标定得偏低，有的评分办法因此只给一半分。",
    fix: "核对目标值和完成值的单位和口径；表上有规定的按规定评分。",
    example: "目标 10000 人次，实际 28653 人次，完成率 286.53%。",
  },
  "cannot-be-compared": {
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
} satisfies SomeCheckTexts;
