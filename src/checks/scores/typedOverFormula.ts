import type { Form, ScoreCell } from "../../form/form";
import { roundScore } from "../../rubric/rounding";
import type { Check } from "../check";
import type { Finding } from "../finding";
import { pointsOf } from "../support/points";

type About = Pick<Finding, "sheet" | "line" | "variant" | "args">;

function typed(about: About, score: ScoreCell): Finding[] {
  const points = pointsOf(score.reading);
  if (points === null || score.formula !== null) return [];
  const { id, severity } = typedOverFormula;
  const args = { score: roundScore(points), ...about.args };
  return [{ id, severity, ...about, address: score.address, args }];
}

const ofLines = (form: Form): Finding[] =>
  form.lines.flatMap(({ path, score, expected }) =>
    // Where the inputs give no score, a person is meant to type it.
    expected && expected.score !== null
      ? typed({ sheet: form.sheet, line: path.at(-1) ?? "", variant: "line", args: { source: expected.sheet } }, score)
      : [],
  );

const ofGoals = ({ goals }: Form): Finding[] =>
  (goals?.rows ?? []).flatMap(({ name, score }) =>
    typed({ sheet: goals?.sheet ?? "", line: name.text.trim(), variant: "goal", args: {} }, score),
  );

/** A score was typed where a rule and its inputs in the workbook would compute it. */
export const typedOverFormula: Check = {
  id: "typed-over-formula",
  severity: "information",
  run: (form) => [...ofLines(form), ...ofGoals(form)],
};
