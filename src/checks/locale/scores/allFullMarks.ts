import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "各项全是满分",
    message: {
      rate: "{count} 项全部得满分，可是预算执行率只有 {rate}。得满分没有错，请核对是不是每项都如实打了分。",
      unmet: "{count} 项全部得满分，其中 {unmet} 项没有达到目标。请按完成情况重新打分。",
      blank: "{count} 项全部得满分，其中 {blank} 项还没有填完成值。请先填完成值，再核对得分。",
      alone: "{count} 项全部得满分，完成值也一模一样。请核对是不是照抄的。",
    },
    appliesTo: "每一项都得满分的表，只提示一次；表上没有与满分相矛盾的数字、完成值也各不相同的，不提示。",
    why: "全是满分不等于有问题，但与执行率、完成值对不上时，评审会认为自评走了过场。",
    fix: "先看提示里的数字，再逐行核对；确实都做到了，就把执行率低的原因写清楚。",
    example: "10 项全部满分，执行率 62%。",
    settings: { leastRate: "执行率低于多少算矛盾（0.9 就是 90%）", many: "完成值全都一样时，多少项以上提醒" },
  },
  "en-US": {
    title: "Full marks everywhere",
    message: {
      rate: "All {count} lines have full marks, but only {rate} of the budget was spent. Full marks are allowed; check that each was really judged.",
      unmet:
        "All {count} lines have full marks, but {unmet} {unmet|target was|targets were} missed. Score them by what was reached.",
      blank:
        "All {count} lines have full marks, but {blank} {blank|result is|results are} blank. Fill them in, and check the scores.",
      alone: "All {count} lines have full marks and the very same result. Check that it was not just copied.",
    },
    appliesTo:
      "Forms with full marks in every line; told once, and only where figures of the form speak against it or all results are alike.",
    why: "Full marks are no mistake, but beside a low rate or missed targets a review takes them for a formality.",
    fix: "Look at the figures that are named, then go through the lines; if all was done, say why little was spent.",
    example: "Ten lines, all full, and 62% of the money spent.",
    settings: {
      leastRate: "Below which rate the money speaks against it (0.9 is 90%)",
      many: "From how many lines on equal results are told",
    },
  },
});
