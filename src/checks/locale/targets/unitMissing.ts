import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "计量单位没有填",
    message: "有 {count} 行目标是数字，计量单位空着（{cells}）。请补上单位。",
    appliesTo: "有计量单位一栏的表；数字后面已经写了单位的、定性指标不算。合并成一条。",
    why: "没有单位看不出 12 是公里还是个，系统也不让上传。",
    fix: "在计量单位一栏填：个、人次、公里、%、万元……",
    example: "目标 12，单位空着 → “公里”。",
  },
  "en-US": {
    title: "A figure without its unit",
    message: "{count} {count|line has|lines have} a figure as target and no unit of measure ({cells}).",
    appliesTo:
      "Forms with a column for the unit; figures with a unit behind them and qualitative lines are left alone. Told together.",
    why: "Without a unit nobody knows whether 12 are kilometres or pieces, and the system refuses the form.",
    fix: "Enter the unit: pieces, people, km, %, 万元 …",
    example: "Target 12, no unit → “km”.",
  },
});
