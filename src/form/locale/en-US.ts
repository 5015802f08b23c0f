import type { LayoutStrings } from "./strings";

export const enUS: LayoutStrings = {
  pageFooter: "Page &P of &N",
  scorePromptTitle: "Score",
  scorePrompt: "Enter a score from 0 to {weight}. Below {weight}, give the reason and the improvement on the right.",
  scoreErrorTitle: "Score out of range",
  scoreError: "The score must lie between 0 and {weight}. Enter it again.",
  workPaperTitle: "Work paper",
  workPaperHint:
    "Fill only the light yellow cells; the scores appear in “{form}”. This sheet is not sent with the form.",
  functionState: "Scoring functions",
  functionStateFormat: '"connected";;;@',
  indicator: "Indicator",
  question: "What to enter",
  entry: "Entry",
  unit: "Unit",
  score: "Score",
  entryErrorTitle: "Entry not accepted",
  entryPromptTitle: "What to enter",
  sharePrompt: "Enter a percentage, such as 99.23%.",
  amountPrompt: "Enter 0 or a positive number.",
  countPrompt: "Enter 0 or a positive whole number; 0 where there is none.",
  answerPrompt: "Choose one: {words}.",
};
