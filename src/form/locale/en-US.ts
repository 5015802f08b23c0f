import type { Words } from "../../language/dictionary";
import type { zhCN } from "./zh-CN";

export const enUS: Words<typeof zhCN> = {
  pageFooter: "Page &P of &N",
  scorePromptTitle: "Score",
  scorePrompt: "Enter a score from 0 to {weight}. Below {weight}, give the reason and the improvement on the right.",
  ownScorePrompt:
    "Computed once target, result and weight are there. For qualitative lines, and for figures with words behind them, enter the score here, at most the weight; below it, give the reason.",
  ownScoreError: "Enter a score between 0 and the weight of this line.",
  scoreErrorTitle: "Score out of range",
  scoreError: "The score must lie between 0 and {weight}. Enter it again.",
  bonusPrompt:
    "Enter a positive number for a bonus, a negative one for a penalty, 0 for neither; at most {weight} either way.",
  bonusError: "The score must lie between -{weight} and {weight}. Enter it again.",
  workPaperTitle: "Work paper",
  workPaperHint:
    "Fill only the light yellow cells; the scores appear in “{form}”. Where the unit says “not applicable”, type the score into “{form}” yourself. This sheet is not sent with the form.",
  functionState: "Scoring functions",
  nativeState: "Scores are computed by Excel's own formulas",
  functionStateFormat: '"connected";;;@',
  indicator: "Indicator",
  question: "What to enter",
  entry: "Entry",
  unit: "Unit",
  score: "Score",
  asked: "{question}\n{english}",
  choice: "{word} ({english})",
  entryErrorTitle: "Entry not accepted",
  entryPromptTitle: "What to enter",
  sharePrompt: "Enter a percentage, such as 99.23%.",
  amountPrompt: "Enter 0 or a positive number.",
  countPrompt: "Enter 0 or a positive whole number; 0 where there is none.",
  answerPrompt: "Choose one: {words}.",
  notApplicable: "not applicable",
  notANumber: "numbers only",
  negative: "not below 0",
  aboveAll: "above 100%: check",
  slipped: "above 1000%: check",
  goalHint:
    "One indicator a row; fill only the light yellow cells, the scores are added up in “{form}”. Choose 反向 where smaller is better (cost, time, failures, complaints), otherwise 正向 or nothing. Enter percentages as 95%. For an indicator that cannot be measured in numbers choose a level (定性档次), then enter a score and the basis for it. If there are too few rows, copy one further down, or add rows in the pane.",
  goalWeightPrompt:
    "Enter a number from 0 to {weight}; the weights of one kind must add up to the weight of that kind.",
  levelScorePrompt:
    "达成 (reached): 80%–100% of the weight; 部分达成 (partly): 60% to below 80%; 未达成 (missed): below 60%. Give the basis on the right.",
};
