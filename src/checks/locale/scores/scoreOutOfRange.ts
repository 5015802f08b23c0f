import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "得分要在 0 到分值之间",
    message: {
      above: "得分 {score} 超过了分值 {weight}。",
      below: "得分 {score} 低于 0。",
      date: "得分 {score} 远超分值 {weight}，可能是日期被存成了数字。请填分数，并把单元格的数字格式改为“常规”。",
      belowCap: "得分 {score} 低于最多可扣的 {weight} 分。",
    },
    appliesTo: "评分行和绩效目标表的得分格；加减分行可以扣到负的分值。",
    why: "得分超过分值或低于 0，总分就失真了。",
    fix: "核对是否点错小数点、填错行或填成了日期，改成 0 到分值之间的数。",
    example: "分值 10，得分 99.2 → 9.92。",
  },
  "en-US": {
    title: "Scores lie between 0 and the weight",
    message: {
      above: "Score {score} is above the weight {weight}.",
      below: "Score {score} is below 0.",
      date: "Score {score} is far above the weight {weight}: perhaps a date. Enter points, and set the number format to General.",
      belowCap: "Score {score} takes off more than the {weight} {weight|point|points} that may be taken off.",
    },
    appliesTo: "Score cells of the form and of its goal table; a bonus line may take off as much as its weight.",
    why: "A score outside its range falsifies the total.",
    fix: "Look for a decimal point, a wrong row or a date, and enter a number from 0 to the weight.",
    example: "Weight 10, score 99.2 → 9.92.",
  },
});
