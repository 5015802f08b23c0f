import type { Form, FormLine } from "../../form/form";
import { above } from "../../rubric/comparison";
import { roundScore, sumPoints } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/funds/spentLittleScoredFull";
import { isOutput } from "../support/dimensions";
import { inPercent } from "../support/percent";
import { pointsOf } from "../support/points";
import { saidTexts } from "../support/saidTexts";
import { wholeForm } from "../support/whole";
import { wholeFunds } from "./whole";

/** Why money was not spent although the work was done: it is paid later, it was saved, it came late. */
const aboutMoney =
  /支付|付款|付清|尾款|质保金|结余|结转|结算|节约|节省|压减|执行率|执行进度|支出进度|下达|拨付|到位|招标|中标|合同|报账|报销/;

/** What part of their points the outputs reached, all indicators where the form names no outputs; null while one of them is open. */
function shareOfOutputs({ lines }: Form): number | null {
  const indicators = lines.filter(({ kind, weight }) => kind === "indicator" && weight !== 0);
  const outputs = indicators.filter(isOutput);
  const counted: readonly FormLine[] = outputs.length > 0 ? outputs : indicators;
  const points = counted.map(({ score }) => pointsOf(score.reading));
  const weights = counted.map(({ weight }) => weight);
  if (counted.length === 0 || points.includes(null) || weights.includes(null)) return null;
  const weight = sumPoints(weights.map((each) => each ?? 0));
  return weight > 0 ? sumPoints(points.map((each) => each ?? 0)) / weight : null;
}

/** Hardly any money was spent, all the outputs were reached, and nothing says how. */
export const spentLittleScoredFull = defineCheck({
  id: "spent-little-scored-full",
  severity: "warning",
  needs: ["scores", "fund-table"],
  messages: ["rate", "share", "gap"],
  texts,
  // How far apart the two shares may be: 四川 2025 warns from 10 % on, a system colours from 5 %; usual forms pay the last part later.
  settings: { apart: 0.2 },
  limits: { apart: { maximum: 1 } },
}).finding((form, { apart }, recorder) => {
  const reached = shareOfOutputs(wholeForm(form));
  const [whole] = wholeFunds(form).filter(({ rate }) => rate !== null);
  if (!whole || whole.rate === null || reached === null) return [];
  recorder.looked();
  const gap = roundScore(reached - whole.rate, 6);
  if (!above(gap, apart) || saidTexts(form).some((text) => aboutMoney.test(text))) return [];
  const { address = "" } = whole.cell("rate") ?? whole.cell("spent") ?? {};
  const args = { rate: inPercent(whole.rate), share: inPercent(reached), gap: inPercent(gap) };
  return [{ sheet: form.sheet, address, line: whole.label, args }];
});
