import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "扣了分，存在问题和改进措施不能空",
    message: {
      blank: "各项共扣 {lost} 分，这里还空着。请写上主要问题或改进措施。",
      none: "各项共扣 {lost} 分，这里却写“{text}”，前后对不上。",
    },
    appliesTo:
      "表上有“存在问题”“改进措施”一类栏目、又扣了分的表。整张表只有这一格写扣分原因的，由“扣分说明”那一项检查。",
    why: "扣了分就是有没做到的地方；写“无”或空着，复核时会要求补。",
    fix: "从各行的扣分原因里挑主要的，写一两句问题，再写一句准备怎么改。",
    example: "“无” → “受益人口测算不够准确。” / “编制预算前与乡镇核对人口。”",
    settings: { obligatoryBelow: "总分低于多少时必须填写，不填为错误（0 就是不作要求）" },
  },
  "en-US": {
    title: "Problems and measures where points were lost",
    message: {
      blank:
        "{lost} {lost|point was|points were} lost, and this is still blank. Name the main problem, or what is done about it.",
      none: "{lost} {lost|point was|points were} lost, but this says “{text}”: a contradiction.",
    },
    appliesTo:
      "Forms that ask for problems or measures, where points were lost. One cell that justifies all deductions is judged by another check.",
    why: "Lost points mean that something was not reached; “none” or a blank is sent back.",
    fix: "Take the main reasons from the lines: a sentence on the problem, and one on what will be done.",
    example:
      "“None” → “The number of people served was estimated wrongly.” / “It will be checked with the townships first.”",
    settings: { obligatoryBelow: "Below which total they are obligatory, an error where blank (0: nowhere)" },
  },
});
