import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "全表的扣分说明要有内容",
    message: {
      missing: "各项共扣 {lost} 分，统一的说明格是空的。",
      filler: "各项共扣 {lost} 分，统一的说明格只写了“{text}”。",
      error: "各项共扣 {lost} 分，统一的说明格显示 {text}，不是扣分原因。",
      computing: "各项共扣 {lost} 分，统一的说明格的公式还没有算出结果。",
      boolean: "各项共扣 {lost} 分，统一的说明格是逻辑值 {text}，不是扣分原因。",
      picture: "各项共扣 {lost} 分，统一的说明格里是一张图片，读不到扣分原因。",
      number: "各项共扣 {lost} 分，统一的说明格是“{text}”，不是扣分原因。",
    },
    appliesTo: "整张表共用一格写扣分原因的表，扣了分时。",
    why: "扣了分不写原因，自评表容易被退回。",
    fix: "按指标逐项写明原因和改进措施。",
    example: "“无” → “产出数量扣 2 分：一个项目推迟验收，已排入明年一季度。”",
  },
  "en-US": {
    title: "The table's one justification says something",
    message: {
      missing: "{lost} {lost|point was|points were} lost, and the cell that justifies them all is blank.",
      filler: "{lost} {lost|point was|points were} lost, and the cell that justifies them all only says “{text}”.",
      error: "{lost} {lost|point was|points were} lost, and the cell that justifies them all shows {text}.",
      computing: "{lost} {lost|point was|points were} lost, and the formula that justifies them all has no result.",
      boolean: "{lost} {lost|point was|points were} lost, and the cell that justifies them all is {text}.",
      picture: "{lost} {lost|point was|points were} lost, and the cell that justifies them all is a picture.",
      number: "{lost} {lost|point was|points were} lost, and the cell that justifies them all is “{text}”.",
    },
    appliesTo: "Forms with one cell for the reasons of the whole table, where points were lost.",
    why: "A deduction without a reason may send the form back.",
    fix: "Give reason and improvement, indicator by indicator.",
    example: "无 → “Output lost 2 points: one acceptance was put off to the first quarter.”",
  },
});
