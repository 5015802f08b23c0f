import type { Form, ScoreCell } from "../../form/form";
import { roundScore } from "../../rubric/rounding";
import type { Check } from "../check";
import { lineName } from "../support/deduction";
import type { Finding } from "../finding";
import { pointsOf } from "../support/points";

type About = Pick<Finding, "sheet" | "line" | "variant" | "args">;

function differing(about: About, score: ScoreCell, expected: unknown): Finding[] {
  const points = pointsOf(score.reading);
  if (points === null || typeof expected !== "number") return [];
  const stated = roundScore(points);
  if (stated === roundScore(expected)) return [];
  const { id, severity } = scoreDiffersFromRule;
  const args = { score: stated, expected: roundScore(expected), ...about.args };
  return [{ id, severity, ...about, address: score.address, args }];
}

const ofLines = (form: Form): Finding[] =>
  form.lines.flatMap((line) => {
    const args = { source: line.expected?.sheet ?? "" };
    const about = { sheet: form.sheet, line: lineName(line), variant: "line", args };
    return differing(about, line.score, line.expected?.score);
  });

const ofGoals = ({ goals }: Form): Finding[] =>
  (goals?.rows ?? []).flatMap(({ name, score, expected }) =>
    differing({ sheet: goals?.sheet ?? "", line: name.text.trim(), variant: "goal", args: {} }, score, expected),
  );

/** A score differs from what its rule gives for the inputs of the work paper, or for the goal's figures. */
export const scoreDiffersFromRule: Check = {
  id: "score-differs-from-rule",
  severity: "warning",
  run: (form) => [...ofLines(form), ...ofGoals(form)],
};
