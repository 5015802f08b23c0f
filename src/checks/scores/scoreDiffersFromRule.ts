import type { Form, ScoreCell } from "../../form/form";
import { roundScore } from "../../rubric/rounding";
import type { Check } from "../check";
import { lineName } from "../support/deduction";
import type { Finding } from "../finding";
import { pointsOf } from "../support/points";

function differing(sheet: string, name: string, score: ScoreCell, expected: unknown, more: Finding["args"]): Finding[] {
  const points = pointsOf(score.reading);
  if (points === null || typeof expected !== "number") return [];
  const stated = roundScore(points);
  if (stated === roundScore(expected)) return [];
  const { id, severity } = scoreDiffersFromRule;
  const args = { name, score: stated, expected: roundScore(expected), ...more };
  return [{ id, severity, sheet, address: score.address, args }];
}

const ofLines = (form: Form): Finding[] =>
  form.lines.flatMap((line) =>
    differing(form.sheet, lineName(line), line.score, line.expected?.score, {
      case: "line",
      source: line.expected?.sheet ?? "",
    }),
  );

const ofGoals = ({ goals }: Form): Finding[] =>
  (goals?.rows ?? []).flatMap(({ name, score, expected }) =>
    differing(goals?.sheet ?? "", name.text.trim(), score, expected, { case: "goal" }),
  );

/** A score differs from what its rule gives for the inputs of the work paper, or for the goal's figures. */
export const scoreDiffersFromRule: Check = {
  id: "score-differs-from-rule",
  severity: "warning",
  run: (form) => [...ofLines(form), ...ofGoals(form)],
};
