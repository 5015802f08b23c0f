import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "得分要与评分规则一致",
    message: {
      line: "按“{source}”的数据应得 {expected} 分，现在是 {score} 分。",
      goal: "按完成率应得 {expected} 分，现在是 {score} 分。",
    },
    appliesTo: "评分表包里有评分规则、底稿或绩效目标表里填了数据的行。",
    why: "得分与自己填报的数据对不上，审核时一算就会发现。",
    fix: "核对填报的数据；数据没错就改正得分，或恢复得分公式。确有理由的，写进扣分说明。",
    example: "结转结余率 12% 应得 1 分，得分写了 2。",
  },
  "en-US": {
    title: "Scores follow the scoring rules",
    message: {
      line: "The data on “{source}” give {expected} {expected|point|points}, but the score is {score}.",
      goal: "The completion rate gives {expected} {expected|point|points}, but the score is {score}.",
    },
    appliesTo: "Lines with a rule in the pack whose data stand on the work paper or in the goal table.",
    why: "A score that contradicts the department's own data is found by the first reviewer who works it out.",
    fix: "Check the data; if they are right, correct the score or restore its formula. A good reason goes into the justification.",
    example: "A carry-over rate of 12% gives 1 point, but the score is 2.",
  },
});
