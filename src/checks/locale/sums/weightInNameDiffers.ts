import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "名称里的分值要与分值栏一致",
    message: "名称里写的是 {inName} 分，分值栏是 {weight}。",
    appliesTo: "名称里带分值（“产出指标（50分）”）、同时另有分值栏的指标。",
    why: "两处分值不一样，看不出按哪个评分。",
    fix: "对照印发的评分表，改正其中一处。",
    example: "“效益指标（30分）”旁边的分值是 20 → 改为 30。",
  },
  "en-US": {
    title: "Weights in names agree with the column",
    message: "The name says {inName} {inName|point|points}, the weight's column {weight}.",
    appliesTo: "Indicators whose name states points (产出指标（50分）) beside a weight's column.",
    why: "With two different weights nobody can tell which one counts.",
    fix: "Compare with the published form and correct one of them.",
    example: "“Benefit (30 points)” beside a weight of 20 → 30.",
  },
});
