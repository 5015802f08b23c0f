import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "定性指标要写评分依据",
    message: {
      blank: "定性指标要有书面评分依据，这一行还没有写（得满分也要写）。",
      error: "定性指标要有书面评分依据，这一格显示 {shown}，不是评分依据。",
      computing: "定性指标要有书面评分依据，这一格的公式还没有算出结果。",
      boolean: "定性指标要有书面评分依据，这一格是逻辑值 {shown}，不是评分依据。",
      picture: "定性指标要有书面评分依据，这一格是一张图片，读不到内容。请用文字写。",
      number: "定性指标要有书面评分依据，这一格是“{shown}”，不是评分依据。",
    },
    appliesTo: "绩效目标表里选了定性档次的行。",
    why: "评分表规定：非量化指标的得分需提供详细的书面评分依据。",
    fix: "在“评分依据”写明做了什么、效果如何、依据哪些材料。",
    example: "“就业服务能力提升 达成 5 分”，评分依据空白 → 写明举办场次、满意度调查结果。",
  },
  "en-US": {
    title: "Qualitative goals have a written basis",
    message: {
      blank: "A qualitative goal needs a written basis, at full marks too, and this row has none.",
      error: "A qualitative goal needs a written basis, and this cell shows {shown}.",
      computing: "A qualitative goal needs a written basis, and this cell's formula has no result.",
      boolean: "A qualitative goal needs a written basis, and this cell is {shown}.",
      picture: "A qualitative goal needs a written basis, and this cell is a picture. Write it in words.",
      number: "A qualitative goal needs a written basis, and this cell is “{shown}”.",
    },
    appliesTo: "Rows of the goal table that have a level.",
    why: "The form says that scores of goals without figures need a detailed written basis.",
    fix: "Say what was done, with what effect, and by which papers it can be seen.",
    example: "A goal was met with 5 points and has no basis → name the events held and the survey's result.",
  },
});
