import type { Form, FormLine, FundingTable } from "../../form/form";
import { roundScore } from "../../rubric/rounding";
import type { NotChecked } from "../locale/ledgerWords";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/funds/executionScoreDiffers";
import { lineName } from "../support/deduction";
import { inPercent } from "../support/percent";
import { pointsOf } from "../support/points";
import { isTotal, rateOf, rowsOf } from "./table";

/** The column that the line's score belongs to: that of the score's own cell, else the total's. */
function columnOf(table: FundingTable, line: FormLine): number {
  const own = rowsOf(table, "score").flatMap(({ cells }) =>
    cells.findIndex(({ address }) => address === line.score.address),
  );
  const found = own.find((column) => column >= 0) ?? table.columns.findIndex(({ label }) => isTotal(label));
  return Math.max(0, found);
}

/** The execution rates that the fund table gives: what it states, and what its amounts give for each budget. */
function ratesOf(form: Form, line: FormLine): readonly number[] {
  return form.fundingTables.flatMap((table) => {
    const column = columnOf(table, line);
    const values = (role: "budget" | "spent" | "rate"): number[] =>
      rowsOf(table, role).flatMap(({ cells }) => cells[column]?.value ?? []);
    const [spent] = values("spent");
    const budgets = values("budget").filter((budget) => budget > 0);
    return [...values("rate").map(rateOf), ...(spent === undefined ? [] : budgets.map((budget) => spent / budget))];
  });
}

/** Half a unit in the last place that the score is written with, one decimal at least. */
function tolerance(score: number): number {
  return roundScore(score, 1) === roundScore(score) ? 0.05 : 0.005;
}

/** The form prints bands or deductions instead of a proportional score. */
const otherRule = /满分|扣|档|每(?:低|少|降)/;
const proportional = /[×*xX乘]|比例/;

const aboutExecution = /执行率|支出率|支出进度/;

/** Sentences of the form's notes that tell how the execution rate is scored. */
const rulesIn = ({ footnotes }: Form): readonly string[] =>
  footnotes.flatMap(({ text }) => text.split(/[。；;\n]/)).filter((sentence) => aboutExecution.test(sentence));

function isProportional(form: Form, { criteria, explanation }: FormLine): boolean {
  const text = [criteria?.text ?? "", explanation?.text ?? "", ...rulesIn(form)].join(" ");
  return proportional.test(text) || !otherRule.test(text);
}

/** Why nothing can be said of the line's score; null where it can be held against the rate. */
function obstacleTo(form: Form, line: FormLine): NotChecked | null {
  if (line.weight === null) return "weight";
  if (pointsOf(line.score.reading) === null) return "score";
  if (!isProportional(form, line)) return "other-rule";
  return ratesOf(form, line).length === 0 ? "blank" : null;
}

function findingOf(form: Form, line: FormLine) {
  const { weight, score } = line;
  const points = pointsOf(score.reading);
  if (weight === null || points === null || !isProportional(form, line)) return [];
  const stated = roundScore(points);
  const rates = ratesOf(form, line).map((rate) => Math.min(1, Math.max(0, rate)));
  const [rate] = rates;
  const agrees = (each: number): boolean => Math.abs(weight * each - stated) <= tolerance(stated) + 1e-9;
  if (rate === undefined || rates.some(agrees)) return [];
  const expected = roundScore(weight * rate);
  // Cut off behind its last digit, as rates are too: a habit, no mistake.
  const unit = 2 * tolerance(stated);
  const isCut = weight * rate > stated && weight * rate - stated < unit - 1e-9;
  const args = { score: stated, expected, weight, rate: inPercent(rate) };
  const found = { sheet: form.sheet, address: score.address, line: lineName(line), args };
  return [isCut ? { ...found, severity: "information" as const } : found];
}

/** The score of the execution rate (预算执行率) is not its weight times the rate. */
export const executionScoreDiffers = defineCheck({
  id: "execution-score-differs",
  severity: "warning",
  otherSeverity: "information",
  needs: ["scores"],
  messages: ["rate", "weight", "expected", "score"],
  texts,
}).finding((form, _, recorder) => {
  recorder.notApplicable("no-execution-line");
  const lines = form.lines.filter(({ kind }) => kind === "execution");
  for (const line of lines) {
    const obstacle = obstacleTo(form, line);
    if (obstacle) recorder.notChecked(obstacle);
    else recorder.looked();
  }
  return lines.flatMap((line) => findingOf(form, line));
});
