import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "绩效目标要填齐",
    message: {
      kind: "没有选指标类型（产出或效益），这一行不会计入评分表。",
      kindOther: "指标类型写的是“{kind}”，这一行不会计入评分表。请从下拉列表里选产出或效益（前后不能有空格）。",
      level: "定性档次“{level}”认不出来，请选达成、部分达成或未达成。",
      weight: "还没有填分值，得分算不出来。",
      target: "还没有填年初目标值，得分算不出来。",
      actual: "还没有填实际完成值，得分算不出来。",
      rate: "完成率显示“{rate}”，得分算不出来。请核对目标值、完成值和指标方向；不能量化的请选定性档次，由人评分。",
      judged: "定性指标还没有评分。",
      formula: "这一行没有得分公式，不会计入评分表。请点“增加目标行”补上公式，或从上一行复制。",
      formulaOther: "得分公式没有结果。请核对这一行填写的内容。",
    },
    appliesTo: "绩效目标表里开始填写的行。",
    why: "没有得分的目标不会计入产出或效益的得分；只要有一个目标没有得分，评分表的那一行就算不出来。",
    fix: "把这一行的空格填齐；从别处粘贴的行要补上得分公式。",
    example: "粘贴了 50 行目标，后 10 行没有公式 → 补上公式。",
  },
  "en-US": {
    title: "Goals are filled in",
    message: {
      kind: "No kind is chosen (产出 output or 效益 benefit), and the form leaves this row out.",
      kindOther:
        "The kind is “{kind}”, and the form leaves this row out. Choose 产出 or 效益 from the list; no blanks around it.",
      level: "The level “{level}” is unknown; choose 达成, 部分达成 or 未达成.",
      weight: "No weight yet, and so no score.",
      target: "No target yet, and so no score.",
      actual: "No actual figure yet, and so no score.",
      rate: "The completion rate shows “{rate}”, and so no score. Check target, actual and direction; choose a level where there are no figures.",
      judged: "This qualitative goal has no score yet.",
      formula:
        "This row has no score formula, and the form leaves it out. Choose Add goal rows, or copy the formula from above.",
      formulaOther: "The score's formula has no result. Check the entries of this row.",
    },
    appliesTo: "Rows of the goal table that somebody began to fill in.",
    why: "A goal without a score does not count, and as long as one is missing the form's line has no score.",
    fix: "Fill in the row; pasted rows need the score formula.",
    example: "50 goals were pasted, and the last 10 have no formula → add it.",
  },
});
