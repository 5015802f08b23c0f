import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "超额过多，核对目标和得分",
    message: {
      printed: "完成率 {rate}，超过 {line}，按表上的规定不能得满分，现在得 {score} 分。",
      usual: "完成率 {rate}，远超目标。目标可能定得偏低；有的评分办法规定超过 {line} 要扣分，请核对。",
    },
    appliesTo: "完成率能算出来、得了满分的评分行。表上或评分表包规定了上限的为警告，没有规定的按 150% 提示。",
    why: "远超目标多半是目标定得偏低，有的评分办法因此只给一半分。",
    fix: "核对目标值和完成值的单位和口径；表上有规定的按规定评分。",
    example: "目标 10000 人次，实际 28653 人次，完成率 286.53%。",
    settings: { usual: "表上没有规定时，完成率超过多少提醒（1.5 就是 150%）" },
  },
  "en-US": {
    title: "Far over the target",
    message: {
      printed:
        "The completion rate is {rate}, above the form's line of {line}: no full marks by its rule, but the score is {score}.",
      usual:
        "The completion rate is {rate}, far over the target, which may have been too low. Some rubrics deduct points above {line}; check.",
    },
    appliesTo:
      "Scored lines with full marks whose completion rate can be told. A warning where form or pack states a line, otherwise information at 150%.",
    why: "A result far over its target mostly means that the target was too low; some rubrics give half the points.",
    fix: "Check units and meaning of target and result; follow the form's rule where it has one.",
    example: "Target 10,000, result 28,653: 286.53%.",
    settings: { usual: "From which completion rate on it is told where the form prints none (1.5 is 150%)" },
  },
});
