import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "得分要填齐",
    message: {
      typed: "还没有填得分，分值 {weight} 分。",
      computed: "得分还没有算出来：请在“{source}”填齐这一行需要的数据。",
      byHand: "按“{source}”的数据算不出得分。请核对填写的数据；确实不适用的，由人评分后直接填写得分。",
      formula: "得分公式还没有结果：请填齐公式引用的单元格。",
      total: "各项得分已经填齐，总分还空着。",
      typedNoWeight: "还没有填得分。",
    },
    appliesTo: "每一个评分行，以及各行都已有得分时的总分。",
    why: "空白不等于 0 分，也不等于满分；有空白时总分不完整。",
    fix: "有公式的得分，在测算底稿或绩效目标表填数据；没有公式的，直接填 0 到分值之间的数。",
    example: "“数据质量”由人评分，得分空白 → 填 2。",
  },
  "en-US": {
    title: "Every line has a score",
    message: {
      typed: "No score yet; the weight is {weight}.",
      computed: "The score is not computed yet: fill in this line's data on “{source}”.",
      byHand:
        "The data on “{source}” give no score. Check the entries; where the line does not apply, a person types the score.",
      formula: "The score's formula has no result yet: fill in the cells that it refers to.",
      total: "All scores are there, but the total is blank.",
      typedNoWeight: "No score yet.",
    },
    appliesTo: "Every scored line, and the total once all lines have scores.",
    why: "Blank is neither 0 nor full marks, and the total is incomplete.",
    fix: "Where a formula gives the score, fill in the work paper or the goal table; otherwise type 0 up to the weight.",
    example: "数据质量 is scored by a person, and its score is blank → type 2.",
  },
});
