import { assertNotNegative, isBlank, requiredNumber, type Argument } from "../argument";
import { wholeSteps as wholeDays } from "../comparison";
import { date, points, sentence, type Explanation } from "../explanation/explanation";
import { quantityShape } from "../quantity";
import { roundScore } from "../rounding";
import { RuleError } from "../ruleError";
import { readDay } from "./day";
import { explained, unfilled } from "./explained";
import { anyNegative, isEmpty, TOLERANCE } from "./native/condition";
import { guarded, rounded } from "./native/guards";
import { operands } from "./native/operands";
import { shapesOf } from "./native/shapes";
import type { FormulaText, PackRule, ScoringRule } from "./rule";
import { closed, exactly, type Shape } from "../shape";

/** R17, full points on time. */
export const byDateShape = closed({ kind: exactly("byDate"), actual: quantityShape, deadline: quantityShape });

export type ByDateRule = Shape<typeof byDateShape>;

function work(actual: Argument, deadline: Argument, weight: Argument) {
  if (isBlank(actual) || isBlank(deadline)) return null;
  const [done, last] = [readDay(actual, "actual"), readDay(deadline, "deadline")];
  const full = requiredNumber(weight, "weight");
  assertNotNegative(done, "actual");
  assertNotNegative(last, "deadline");
  assertNotNegative(full, "weight");
  if (wholeDays(done) > wholeDays(last)) throw new RuleError("past-deadline");
  return { actual: done, deadline: last, weight: full };
}

/**
 * Full points on or before the deadline (R17). No form prints a formula for lateness: a person must score it.
 * @param actual and deadline: dates, or texts such as `2022年12月底前`
 * @param weight points
 * @returns points with 2 decimals, or "" where a date is blank
 * @throws RuleError `not-a-date`, `not-a-number`, `blank-argument`, `negative-value`; `past-deadline` (#N/A)
 */
export function scoreByDate(actual: Argument, deadline: Argument, weight: Argument): number | "" {
  const done = work(actual, deadline, weight);
  return done === null ? "" : roundScore(done.weight);
}

function explain([actual, deadline, weight]: readonly Argument[]): Explanation {
  const done = work(actual, deadline, weight);
  if (done === null) return unfilled("byDate.rule", { actual, deadline });
  const shown = { actual: date(done.actual), deadline: date(done.deadline), weight: points(done.weight) };
  return explained("byDate.rule", roundScore(done.weight), done.weight, [sentence("byDate.met", shown)]);
}

function native(args: readonly FormulaText[]): string | null {
  const [actual, deadline, weight] = operands(args, 3);
  if (!actual || !deadline || !weight) return null;
  const day = (cell: string): string => `INT(${cell}+${TOLERANCE})`;
  return guarded(
    {
      blank: [isEmpty(actual), isEmpty(deadline)],
      numbers: [actual, deadline, weight],
      outside: [anyNegative([actual, deadline, weight])],
    },
    `IF(${day(actual)}<=${day(deadline)},${rounded(weight)},#N/A)`,
  );
}

export const scoreByDateRule: ScoringRule = {
  name: "SCORE_BY_DATE",
  parameters: [{ name: "actual" }, { name: "deadline" }, { name: "weight" }],
  score: ([actual, deadline, weight]) => scoreByDate(actual, deadline, weight),
  explain,
  native,
  shapes: () => shapesOf(3),
};

export const byDateRule: PackRule<ByDateRule> = {
  kind: "byDate",
  shape: byDateShape,
  rule: scoreByDateRule,
  quantities: (spec) => [spec.actual, spec.deadline],
  arguments: (spec, { weight, cell }) => [cell(spec.actual), cell(spec.deadline), weight],
};
