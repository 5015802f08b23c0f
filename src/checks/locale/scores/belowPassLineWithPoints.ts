import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "低于及格线不得分",
    message: {
      printed: "完成率 {rate}，低于及格线 {line}，按表上的规定不得分，现在得 {score} 分。",
      usual: "完成率只有 {rate}，得了 {score} 分。许多评分办法规定低于 {line} 不得分，请核对本表的办法。",
    },
    appliesTo: "完成率能算出来、没有得满分的评分行。表上或评分表包规定了及格线的为警告，没有规定的按 60% 提示。",
    why: "设了及格线的表，低于及格线的指标按规定不得分。",
    fix: "核对完成值和评分办法，按规定改正得分。",
    example: "目标 450 人，实际 193 人，完成率 42.89%，得 0.4 分 → 有及格线的应得 0 分。",
    settings: { usual: "表上没有规定时，完成率低于多少不该得分（0.6 就是 60%）" },
  },
  "en-US": {
    title: "No points below the pass line",
    message: {
      printed:
        "The completion rate is {rate}, below the form's pass line of {line}: no points by its rule, but the score is {score}.",
      usual:
        "The completion rate is only {rate}, and the score is {score}. Many rubrics give no points below {line}; check this form's rules.",
    },
    appliesTo:
      "Scored lines below full marks whose completion rate can be told. A warning where form or pack states a pass line, otherwise information at 60%.",
    why: "Where a form has a pass line, less brings no points.",
    fix: "Check the result and the rules, and correct the score.",
    example: "Target 450, result 193: 42.89%, score 0.4 → 0 where there is a pass line.",
    settings: {
      usual: "Below which completion rate there should be no points where the form prints no line (0.6 is 60%)",
    },
  },
});
