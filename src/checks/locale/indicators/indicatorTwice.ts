import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "同一个指标写了两次",
    message: {
      same: "这个指标在表里出现了 {count} 次（{cells}）。名称要各不相同。",
      dimensions: "这个指标在不同类别下出现了 {count} 次（{cells}），同一件事只能算一处。",
    },
    appliesTo: "有目标值的评分行；只看名称，前面的序号和后面的分数不算。一个名称下分几行评分的、评分标准不同的除外。",
    why: "财政系统按三级指标名称对应，名称相同时后一行会盖掉前一行；同一成绩在产出和效益里各算一次也会被扣分。",
    fix: "确是两件事，就把名称写具体；是同一件事，就去掉一行，把分值并过去。",
    example: "两行都叫“培训人数” → “线上培训人数”“线下培训人数”。",
  },
  "en-US": {
    title: "An indicator stands twice",
    message: {
      same: "This indicator stands {count} times in the form ({cells}). Each needs a name of its own.",
      dimensions: "This indicator stands {count} times, under different kinds ({cells}): the same thing counts once.",
    },
    appliesTo:
      "Lines with a target, by their names without numbers in front and points behind. Several rows below one name, and lines with criteria of their own, are left alone.",
    why: "The finance system matches lines by their names, and of two the later one wins; the same achievement as output and as benefit is deducted in reviews.",
    fix: "Make the names more precise if they are two things; else drop one line and move its weight.",
    example: "“People trained” twice → “people trained online”, “people trained on site”.",
  },
});
