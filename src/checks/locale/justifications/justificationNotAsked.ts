import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "表上没有写扣分说明的地方",
    message: "{count} 行共扣 {lost} 分，这张表没有写扣分原因的栏目。收表单位要求说明的，请另附。",
    appliesTo: "没有说明栏、也没有统一说明格的表，只提示一次。",
    why: "没有栏目就不逐行报扣分没写原因；但扣分原因仍可能被问到。",
    fix: "按收表单位的要求另附说明；表上其实有说明栏的，请在窗格里指定是哪一列。",
    example: "只有指标、分值、得分三列的表。",
  },
  "en-US": {
    title: "The form has no place for justifications",
    message:
      "{count} {count|line|lines} lost {lost} {lost|point|points}, and the form has no place to say why. Where reasons are asked for, attach them.",
    appliesTo: "Forms without a justification column or cell; told once.",
    why: "Deductions are not reported one by one where there is nowhere to write; a reviewer may still ask.",
    fix: "Attach the reasons as the receiver asks. Where a column is meant for them, name it in the pane.",
    example: "A form with just indicators, weights and scores.",
  },
});
