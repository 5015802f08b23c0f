import type { Form, FormLine } from "../../form/form";
import { above, atLeast } from "../../rubric/comparison";
import { readQuantityText } from "../../rubric/quantityText/readQuantityText";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/targets/overTargetUnexplained";
import type { Reported } from "../messages";
import { lineName, saysNothing } from "../support/deduction";
import { asksDeviations } from "../support/headings";
import { inPercent } from "../support/percent";
import { pointsOf } from "../support/points";
import { completionLines } from "./completionLines";
import { wanted } from "./direction";
import { reachedFinding, reachedLines, type Reached } from "./findings";
import { shownActual, shownTarget } from "./shown";

const messages = { rate: ["rate", "least"], fromZero: ["target", "actual"] } as const;

type Told = Reported<typeof messages>;

/** There is a place to say why, and nothing in it. */
export const lacksReason = ({ justification }: FormLine): boolean =>
  justification !== null && !justification.unread && saysNothing(justification.text);

const gravity = (form: Form): "warning" | "information" => (asksDeviations(form) ? "warning" : "information");

function ofRate(form: Form, reached: Reached, least: number, always: boolean): Told[] {
  const { rate, score, weight, line } = reached;
  if (rate === null || weight <= 0 || score < weight || !atLeast(rate, least) || !lacksReason(line)) return [];
  // What the form says of such a rate by itself, or what is told of it as far over the target, is not told twice.
  const { over } = completionLines(form, line, { pass: null, over: 1.5 });
  if (!always && over && above(rate, over.at) && (over.isPrinted || !asksDeviations(form))) return [];
  const args = { rate: inPercent(rate), least: inPercent(least) };
  return [{ ...reachedFinding(form, reached, args), variant: "rate", severity: gravity(form) }];
}

/** Nothing was planned, and much was done: no rate tells how much more that is. */
function ofZero(form: Form, line: FormLine, least: number): Told[] {
  const target = readQuantityText(line.target?.content ?? "");
  const actual = readQuantityText(line.actual?.content ?? "");
  if (target.value !== 0 || typeof actual.value !== "number" || actual.value < least || !lacksReason(line)) return [];
  const points = pointsOf(line.score.reading);
  const wish = wanted(line, target.op ?? "=", target.unit);
  if (points === null || line.weight === null || points < line.weight || (wish !== "≥" && wish !== ">")) return [];
  const args = { target: shownTarget(form, line), actual: shownActual(form, line) };
  const { address } = line.actual ?? line.score;
  return [{ sheet: form.sheet, address, line: lineName(line), variant: "fromZero", severity: gravity(form), args }];
}

/** The result lies far over its target and nothing says why: full marks do not make up for that. */
export const overTargetUnexplained = defineCheck({
  id: "over-target-unexplained",
  severity: "warning",
  otherSeverity: "information",
  needs: ["scores", "targets", "justification"],
  messages,
  texts,
  // A share of the target, and a result beside a target of 0: 广西 asks for a reason from there on.
  settings: { least: 1.3, fromZero: 30, always: false },
  limits: { least: { minimum: 1 } },
}).finding((form, { least, fromZero, always }, recorder) => {
  const reached = reachedLines(form);
  recorder.looked(reached.filter(({ rate, line }) => rate !== null && line.justification !== null).length);
  return [
    ...reached.flatMap((each) => ofRate(form, each, least, always)),
    ...form.lines.flatMap((line) => ofZero(form, line, fromZero)),
  ];
});
