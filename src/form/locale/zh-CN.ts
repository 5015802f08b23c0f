/** The words that a layout adds to the form's own. `{…}` is filled in. */
export const zhCN = {
  pageFooter: "第 &P 页，共 &N 页",
  scorePromptTitle: "自评分",
  scorePrompt: "请填 0 到 {weight} 之间的分数。低于 {weight} 分时，请在右边写明原因和改进措施。",
  ownScorePrompt:
    "填好目标值、完成值和分值后自动算。定性指标，或数字后面带单位、算不出的，直接在这里填得分，不超过分值；低于分值时写明原因。",
  ownScoreError: "得分应在 0 和这一行的分值之间，请重新填写。",
  scoreErrorTitle: "分数不对",
  scoreError: "分数应在 0 到 {weight} 之间，请重新填写。",
  bonusPrompt: "加分填正数，减分填负数，没有就填 0；最多加或减 {weight} 分。",
  bonusError: "分数应在 -{weight} 到 {weight} 之间，请重新填写。",
  workPaperTitle: "测算底稿",
  workPaperHint:
    "请只填浅黄色的格子，得分会自动算到“{form}”里。单位栏显示“不适用”的，请直接在“{form}”填写得分。本页不随评分表报送。",
  functionState: "评分函数",
  /** Stands in the same place where no add-in function is used. */
  nativeState: "得分由 Excel 自带公式计算",
  /** A number format: what is shown for 1, the value of the probing formula. */
  functionStateFormat: '"已连接";;;@',
  indicator: "三级指标",
  question: "填写内容",
  entry: "填写",
  unit: "单位",
  score: "得分",
  /** How a question or a word to choose stands on the work paper. */
  asked: "{question}",
  choice: "{word}",
  entryErrorTitle: "填写有误",
  entryPromptTitle: "填写说明",
  sharePrompt: "请填百分比，例如 99.23%。",
  amountPrompt: "请填 0 或正数。",
  countPrompt: "请填 0 或正整数；没有就填 0。",
  answerPrompt: "请选择：{words}。",
  /** Beside a computed quantity that cannot be had. */
  notApplicable: "不适用",
  notANumber: "需填数字",
  negative: "不能为负数",
  aboveAll: "超过100%，请核对",
  slipped: "超过1000%，请核对",
  goalHint:
    "每行填一个指标，请只填浅黄色的格子，得分会自动汇总到“{form}”里。数值越小越好的指标（成本、时限、故障、投诉等）选“反向”，其余选“正向”或不选。百分比请填成 95%。不能用数值衡量的指标选定性档次，并填写定性评分和评分依据。行数不够时，请复制整行往下粘贴，或在窗格里增加行。",
  goalWeightPrompt: "请填 0 到 {weight} 之间的分数；同一类型各指标的分值合计应等于该类型的分值。",
  levelScorePrompt: "达成填分值的 80%–100%，部分达成填 60%–80%（不含），未达成填 60% 以下；并写明评分依据。",
};
