import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "复核得分要在 0 到分值之间",
    message: {
      above: "复核得分 {score} 超过了分值 {weight}。",
      below: "复核得分 {score} 低于可以扣到的分数。",
      text: "复核得分“{text}”不是数字。",
    },
    appliesTo: "每一行的复核得分；加减分行可以扣到负的分值。",
    why: "复核得分超出范围，复核总分就失真了，系统也会退回。",
    fix: "核对小数点和所在的行，改成 0 到分值之间的数。",
    example: "分值 10，复核得分 95 → 9.5。",
  },
  "en-US": {
    title: "Reviewed scores lie between 0 and the weight",
    message: {
      above: "The reviewed score {score} is above the weight {weight}.",
      below: "The reviewed score {score} is below what may be taken off.",
      text: "The reviewed score “{text}” is no number.",
    },
    appliesTo: "The reviewed score of each line; a bonus line may take off as much as its weight.",
    why: "A score outside its range falsifies the reviewed total, and systems refuse it.",
    fix: "Look for a decimal point or a wrong row, and enter a number from 0 to the weight.",
    example: "Weight 10, reviewed score 95 → 9.5.",
  },
});
