import type { LayoutStrings } from "./strings";

export const zhCN: LayoutStrings = {
  pageFooter: "第 &P 页，共 &N 页",
  scorePromptTitle: "自评分",
  scorePrompt: "请填 0 到 {weight} 之间的分数。低于 {weight} 分时，请在右边写明原因和改进措施。",
  scoreErrorTitle: "分数不对",
  scoreError: "分数应在 0 到 {weight} 之间，请重新填写。",
  workPaperTitle: "测算底稿",
  workPaperHint: "请只填浅黄色的格子，得分会自动算到“{form}”里。本页不随评分表报送。",
  functionState: "评分函数",
  functionStateFormat: '"已连接";;;@',
  indicator: "三级指标",
  question: "填写内容",
  entry: "填写",
  unit: "单位",
  score: "得分",
  entryErrorTitle: "填写有误",
  entryPromptTitle: "填写说明",
  sharePrompt: "请填百分比，例如 99.23%。",
  amountPrompt: "请填 0 或正数。",
  countPrompt: "请填 0 或正整数；没有就填 0。",
  answerPrompt: "请选择：{words}。",
};
