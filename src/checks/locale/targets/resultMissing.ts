import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "没有填完成值却得了分",
    message: {
      result: "有 {count} 行没有填实际完成值，却已经打了分（{cells}）。请补上完成值。",
      both: "有 {count} 行目标值和完成值都空着，却已经打了分（{cells}）。请补上目标值和完成值。",
    },
    appliesTo: "有完成值一栏、得分大于 0 的评分行；同样的问题合并成一条。",
    why: "没有完成情况就没有打分的依据，财政的系统也不让上传。",
    fix: "填上实际完成的数；没有开展的写 0 并改得分；有的表把目标写在指标名称里，请移到目标值一栏。",
    example: "培训人数，目标 ≥400人，完成值空着，得了 20 分 → 填“420人”。",
  },
  "en-US": {
    title: "Scored without a result",
    message: {
      result: "{count} {count|line has|lines have} points but no result ({cells}). Fill it in.",
      both: "{count} {count|line has|lines have} points, but neither target nor result ({cells}). Fill them in.",
    },
    appliesTo: "Scored lines with more than 0 points in forms with a column for results; told together.",
    why: "Without a result there is nothing that the score goes by, and the finance system refuses the form.",
    fix: "Write down what was reached; 0 and no points where nothing was done. Targets that stand in the indicator's name belong into their column.",
    example: "Target ≥400 people, no result, 20 points → “420 people”.",
  },
});
