import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "得分公式被直接填写的数代替",
    message: {
      line: "得分 {score} 是直接填写的，不再跟着“{source}”的数据变。",
      goal: "得分 {score} 是直接填写的，不再跟着完成率变。",
    },
    appliesTo: "底稿或绩效目标表的数据能算出得分的行。",
    why: "可以直接填写，但以后改了数据，得分不会跟着变。",
    fix: "有意填写的可以不管；要恢复计算，撤销填写，或从另一行把公式复制过来。",
    example: "把“资产盘点情况”的公式改填为 1。",
  },
  "en-US": {
    title: "Scores typed over a formula",
    message: {
      line: "The score {score} was typed; it no longer follows the data on “{source}”.",
      goal: "The score {score} was typed; it no longer follows the completion rate.",
    },
    appliesTo: "Lines whose score the work paper or the goal table would give.",
    why: "Typing a score is allowed, but it does not change with the data any more.",
    fix: "Nothing, if it was meant. Otherwise undo it, or copy the formula from another row.",
    example: "The formula of 资产盘点情况 was replaced by 1.",
  },
});
