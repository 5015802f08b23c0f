import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "扣分要写原因",
    message: {
      blank: "得分 {score}，低于分值 {weight}，扣 {lost} 分，但没有写扣分原因。",
      error: "扣 {lost} 分，说明格显示 {shown}，不是扣分原因。请直接写明原因，或改正公式；也可能是放进单元格的图片。",
      computing:
        "扣 {lost} 分，说明格的公式还没有算出结果，看不到扣分原因。请在 Excel 或 WPS 里打开、重新计算并保存，或直接写明原因。",
      boolean: "扣 {lost} 分，说明格是逻辑值 {shown}，不是扣分原因。请写明原因。",
      picture: "扣 {lost} 分，说明格里是一张图片，读不到扣分原因，别的软件里也可能看不到。请用文字写明原因。",
      number: "扣 {lost} 分，说明格是“{shown}”，不是扣分原因。请写明原因。",
    },
    appliesTo: "表里有扣分说明栏的评分行，得分（两位小数）低于分值时；加减分行除外。",
    why: "财政部门先看扣分说明：扣了分不写原因，自评表容易被退回。",
    fix: "在扣分说明栏写明依据、原因和改进措施。只写“—”“/”等符号等于没有写；错误值、TRUE、图片和没有算出结果的公式也是。",
    example: "分值 20，得分 19.76，说明空白 → 写“1 项产出指标因招标流标未完成；下一步提前编制采购计划”。",
  },
  "en-US": {
    title: "Deductions are justified",
    message: {
      blank: "Score {score} is below the weight {weight}: {lost} {lost|point|points} deducted without a justification.",
      error:
        "{lost} {lost|point|points} deducted, and the justification shows {shown}, which is no reason. Write the reason, or mend the formula; it may also be a picture placed in the cell.",
      computing:
        "{lost} {lost|point|points} deducted, and the justification's formula has no result. Open the file in Excel or WPS, compute and save it, or write the reason.",
      boolean:
        "{lost} {lost|point|points} deducted, and the justification is {shown}, which is no reason. Write the reason.",
      picture:
        "{lost} {lost|point|points} deducted, and the justification is a picture, which others may not see. Write the reason in words.",
      number:
        "{lost} {lost|point|points} deducted, and the justification is “{shown}”, which is no reason. Write the reason.",
    },
    appliesTo:
      "Scored lines with a justification column whose score, at two decimals, is below the weight; bonus lines apart.",
    why: "The reviewer reads the justifications first: a deduction without one may send the form back.",
    fix: "Write the basis, the reason and the improvement. Signs alone, such as — or /, count as nothing; so do error values, TRUE, pictures and formulas without a result.",
    example: "Weight 20, score 19.76, no text → say which goal was missed, why, and what will be done about it.",
  },
});
